'use client'

import { ChevronLeft, ChevronRight } from 'lucide-react'
import { cardWords } from '../../../../../domain/words/card.ts'
import { Button } from '../../../../../ui/button.tsx'
import { useWorkspace } from '../workspace-store.tsx'
import type { Card } from './card.ts'
import { type CardTarget, focusCard, targetId } from './card-focus.ts'

const words = cardWords.places

/** Where else the claim stands: the way to its other places here, and how many there are in other articles. */
export function Places({ card }: { readonly card: Card }) {
  const { goTo } = useWorkspace()
  if (card.places.length < 2 && card.elsewhere === 0) return null

  const step = (by: 1 | -1, target: CardTarget, label: string) => {
    const place = card.places[card.index + by]
    const Icon = by === 1 ? ChevronRight : ChevronLeft
    const go = () => {
      if (!place) return
      goTo(place.id)
      focusCard(place.id, card.places[card.index + 2 * by] ? target : 'card')
    }
    return (
      <Button
        id={targetId(card.annotation.id, target)}
        variant="plain"
        size="small"
        aria-label={label}
        isDisabled={!place}
        onPress={go}
      >
        <Icon aria-hidden="true" className="size-4 rtl:-scale-x-100" />
      </Button>
    )
  }

  return (
    <div className="flex flex-wrap items-center gap-x-3 text-sm text-ink-muted">
      {card.places.length > 1 ? (
        <nav aria-label={words.label} className="-ms-2 flex items-center">
          {step(-1, 'previous', words.previous)}
          <span className="figures">{words.place(card.index + 1, card.places.length)}</span>
          {step(1, 'next', words.next)}
        </nav>
      ) : null}
      {card.elsewhere > 0 ? (
        <a href={`/claims/${card.claim.id}`} className="underline hover:text-ink">
          {words.placesElsewhere(card.elsewhere)}
        </a>
      ) : null}
    </div>
  )
}
