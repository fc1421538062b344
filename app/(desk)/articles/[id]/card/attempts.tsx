'use client'

import { cardWords } from '../../../../../domain/words/card.ts'
import { Disclosure } from '../../../../../ui/disclosure.tsx'
import { useWorkspace } from '../workspace-store.tsx'
import { AddAttempt } from './add-attempt.tsx'
import { AttemptRow } from './attempt-row.tsx'
import type { Card } from './card.ts'
import type { CardView } from './card-view.ts'

const words = cardWords.attempts

/** Searches and contacts with what came of them. Opens by itself where the verdict is that nothing could be proven. */
export function Attempts({ card, view }: { readonly card: Card; readonly view: CardView }) {
  const { mayEdit } = useWorkspace()
  const count = card.attempts.length
  if (!mayEdit && count === 0) return null
  return (
    <div className="border-t border-rule pt-2">
      <Disclosure
        summary={count > 0 ? words.count(count) : words.title}
        isExpanded={view.isOpen('attempts')}
        onChange={(isOpen) => view.setOpen('attempts', isOpen)}
      >
        <div className="flex flex-col gap-3 pb-1">
          <p className="text-sm text-ink-muted">{words.hint}</p>
          {count > 0 ? (
            <ul className="flex flex-col gap-1">
              {card.attempts.map((attempt) => (
                <AttemptRow key={attempt.id} attempt={attempt} />
              ))}
            </ul>
          ) : null}
          {mayEdit ? <AddAttempt card={card} /> : null}
        </div>
      </Disclosure>
    </div>
  )
}
