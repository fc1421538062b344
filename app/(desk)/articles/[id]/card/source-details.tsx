'use client'

import { cardWords } from '../../../../../domain/words/card.ts'
import { Button } from '../../../../../ui/button.tsx'
import { say } from '../../../../../ui/toast.tsx'
import { useWorkspace } from '../workspace-store.tsx'
import type { Card, Cited, PublicPlace } from './card.ts'
import { CitationFields } from './citation-fields.tsx'
import type { Leak } from './confidential-leaks.ts'
import { SourceRecord } from './source-record.tsx'

const words = cardWords.sources

/** Everything about one source of a claim: what it says for this claim, the record that all claims share, its removal. */
export function SourceDetails({
  card,
  cited,
  leaks,
  onRemoved,
}: {
  readonly card: Card
  readonly cited: Cited
  readonly leaks: readonly Leak<PublicPlace>[]
  readonly onRemoved: () => void
}) {
  const { send, mayEdit, announce } = useWorkspace()
  const citationId = cited.citation.id

  const put = (removed: boolean) => send({ name: 'removeCitation', citationId, removed })
  const restore = async () => {
    if ((await put(false)).ok) announce(words.restored)
  }
  const remove = async () => {
    if (!(await put(true)).ok) return
    say({ text: words.removed, action: { label: cardWords.undo, onAction: () => void restore() } })
    onRemoved()
  }

  return (
    <div className="flex flex-col gap-4">
      <CitationFields card={card} cited={cited} leaks={leaks} />
      <SourceRecord source={cited.source} />
      {mayEdit ? (
        <Button size="small" className="self-start" onPress={() => void remove()}>
          {words.remove}
        </Button>
      ) : null}
    </div>
  )
}
