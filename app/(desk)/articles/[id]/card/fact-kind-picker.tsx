'use client'

import { FACT_KINDS, type FactKind, suggestedKind } from '../../../../../domain/fact-kind.ts'
import { FACT_KIND_WORDS, factWords } from '../../../../../domain/words/facts.ts'
import { Button } from '../../../../../ui/button.tsx'
import { Select } from '../../../../../ui/select.tsx'
import { useWorkspace } from '../workspace-store.tsx'
import type { Card } from './card.ts'
import { usePending } from './use-pending.ts'

const words = factWords.kind

/** Stands in the list of choices for "not said"; no kind is called so. */
const NONE = 'none'

/** What kind of fact the claim is; where nobody has said, what its words look like can be taken by one press. */
export function FactKindPicker({ card }: { readonly card: Card }) {
  const { send, mayEdit } = useWorkspace()
  const { id: claimId, factKind } = card.claim
  const kind = usePending(factKind, (value) => send({ name: 'setFactKind', claimId, factKind: value }))
  const suggested = kind.value === null ? suggestedKind(card.quoted) : null
  const options = [
    { id: NONE, label: words.none },
    ...FACT_KINDS.map((id) => ({ id, label: FACT_KIND_WORDS[id] })),
  ] as const
  const choose = (id: FactKind | typeof NONE) => void kind.change(() => (id === NONE ? null : id))
  if (!mayEdit) return <p className="text-sm text-ink-muted">{factKind ? FACT_KIND_WORDS[factKind] : words.none}</p>
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Select
        label={words.label}
        size="small"
        options={options}
        value={kind.value ?? NONE}
        onChange={choose}
        className="grid! grid-cols-[auto_11rem] items-center gap-x-2"
      />
      {suggested ? <Suggestion kind={suggested} onTake={() => choose(suggested)} /> : null}
    </div>
  )
}

function Suggestion({ kind, onTake }: { readonly kind: FactKind; readonly onTake: () => void }) {
  const label = FACT_KIND_WORDS[kind]
  return (
    <Button variant="plain" size="small" aria-label={words.take(label)} onPress={onTake}>
      {words.suggested(label)}
    </Button>
  )
}
