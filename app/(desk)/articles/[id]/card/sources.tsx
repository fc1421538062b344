'use client'

import { cardWords } from '../../../../../domain/words/card.ts'
import { useWorkspace } from '../workspace-store.tsx'
import type { Card } from './card.ts'
import { CardSection } from './card-section.tsx'
import type { CardView } from './card-view.ts'
import { SourceBox } from './source-box.tsx'
import { SourceLine } from './source-line.tsx'

const words = cardWords.sources

/** What the verdict rests on: a line for each source, and the box that adds one. */
export function Sources({ card, view }: { readonly card: Card; readonly view: CardView }) {
  const { mayEdit } = useWorkspace()
  return (
    <CardSection title={words.title}>
      {card.cited.length > 0 ? (
        <ul className="flex flex-col">
          {card.cited.map((cited) => (
            <SourceLine key={cited.citation.id} card={card} cited={cited} view={view} />
          ))}
        </ul>
      ) : mayEdit ? null : (
        <p className="text-sm text-ink-muted">{words.none}</p>
      )}
      {mayEdit ? <SourceBox card={card} /> : null}
    </CardSection>
  )
}
