'use client'

import type { Missing } from '../../../../../domain/readiness.ts'
import { cardWords, MISSING_WORDS } from '../../../../../domain/words/card.ts'
import { signs } from '../../../../../domain/words/signs.ts'
import { Button } from '../../../../../ui/button.tsx'
import { useWorkspace } from '../workspace-store.tsx'
import { type Card, missingOfCard } from './card.ts'
import { type CardTarget, focusCard } from './card-focus.ts'
import { type CardView, explainedOn } from './card-view.ts'

const words = cardWords.missing

/**
 * What is still missing, said once; each word leads to its field. The explanation says so itself, and while it is all
 * that is missing, or was not read yet, nothing is said here.
 */
export function MissingList({ card, view }: { readonly card: Card; readonly view: CardView }) {
  const { mayEdit, goTo } = useWorkspace()
  if (!mayEdit) return null
  const missing = missingOfCard(card)
  if (missing.length === 0 && explainedOn(card, view) !== 'settled') return null
  return (
    <section aria-label={words.title} className="border-t border-rule pt-2 text-sm text-ink-muted">
      {missing.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <div className="flex flex-wrap items-center gap-x-0.5">
          <span>{signs.lead(words.title)}</span>
          {missing.map((one) => (
            <Button
              key={one}
              variant="plain"
              size="small"
              className="px-1 underline"
              onPress={() => lead(one, card, view, goTo)}
            >
              {MISSING_WORDS[one]}
            </Button>
          ))}
        </div>
      )}
    </section>
  )
}

/** Where each of them is filled in, but for two that have to be looked for. */
const TARGETS: Readonly<Record<Exclude<Missing, 'speakers' | 'readersMayKnow'>, CardTarget>> = {
  text: 'text',
  verdict: 'verdict',
  inShort: 'inShort',
  source: 'sourceBox',
  attempts: 'attempt',
}

/** Opens what has to be open, and puts the focus on the field. */
function lead(missing: Missing, card: Card, view: CardView, goTo: (annotationId: string) => void): void {
  if (missing === 'attempts') view.setOpen('attempts', true)
  if (missing === 'speakers') leadToSpeakers(card, view, goTo)
  else if (missing === 'readersMayKnow') leadToTold(card, view)
  else view.lead(TARGETS[missing])
}

/** It may be another place of the claim that has no speakers. */
function leadToSpeakers(card: Card, view: CardView, goTo: (annotationId: string) => void): void {
  const place = card.places.find(({ speakers }) => speakers.length === 0)
  if (!place || place.id === card.annotation.id) {
    view.setOpen('speakers', true)
    view.lead('speakers')
  } else {
    goTo(place.id)
    focusCard(place.id, 'speakers')
  }
}

function leadToTold(card: Card, view: CardView): void {
  const secret = card.cited.find(({ citation, source }) => source.confidential && citation.readersMayKnow.trim() === '')
  if (!secret) return
  view.showSource(secret.citation.id)
  view.lead(`told-${secret.citation.id}`)
}
