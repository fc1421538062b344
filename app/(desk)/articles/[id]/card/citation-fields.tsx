'use client'

import { CITATION_FIELD_WORDS, cardWords } from '../../../../../domain/words/card.ts'
import { Switch } from '../../../../../ui/switch.tsx'
import { type SendHow, useWorkspace } from '../workspace-store.tsx'
import type { Card, Cited, PublicPlace } from './card.ts'
import { CardField } from './card-field.tsx'
import { targetId } from './card-focus.ts'
import type { Leak } from './confidential-leaks.ts'
import { usePending } from './use-pending.ts'

const words = cardWords.sources

/** What a source says for this claim, whether it is confidential, and then what readers may be told. */
export function CitationFields({
  card,
  cited: { citation, source },
  leaks,
}: {
  readonly card: Card
  readonly cited: Cited
  readonly leaks: readonly Leak<PublicPlace>[]
}) {
  const { send, mayEdit } = useWorkspace()
  const confidential = usePending(source.confidential, (value) =>
    send({ name: 'setConfidential', sourceId: source.id, confidential: value }),
  )
  const field = (name: keyof typeof CITATION_FIELD_WORDS) => ({
    name: `${citation.id} ${name}`,
    label: CITATION_FIELD_WORDS[name],
    value: citation[name],
    onStore: (value: string, how: SendHow) =>
      send({ name: 'setCitationField', citationId: citation.id, field: name, value }, how),
  })
  return (
    <div className="flex flex-col gap-1.5">
      <CardField inRow {...field('quote')} wraps rows={1} boxClassName="prose-serif" />
      <CardField inRow {...field('locator')} />
      {mayEdit ? (
        <div className="flex flex-col gap-0.5 py-1">
          <Switch isSelected={confidential.value} onChange={(value) => void confidential.change(() => value)}>
            {words.confidential}
          </Switch>
          <p className="text-sm text-ink-muted">{words.confidentialHint}</p>
        </div>
      ) : null}
      {confidential.value ? (
        <CardField
          {...field('readersMayKnow')}
          id={targetId(card.annotation.id, `told-${citation.id}`)}
          wraps
          rows={2}
        />
      ) : null}
      {leaks.length > 0 ? (
        <ul role="alert" className="text-sm text-danger">
          {leaks.map(({ place, name }) => (
            <li key={place}>{words.leak(name, words.leakPlaces[place])}</li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
