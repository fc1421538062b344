'use client'

import { useEffect, useState } from 'react'
import { isUnproven } from '../../../../../domain/readiness.ts'
import type { Card } from './card.ts'
import { type CardTarget, focusCard } from './card-focus.ts'

/** A section that is folded until it is needed. */
export type Folded = 'speakers' | 'attempts' | 'reading' | 'history'

/** What of a card is in view, and what one part of it has to know of another. */
export type CardView = {
  readonly isOpen: (section: Folded) => boolean
  readonly setOpen: (section: Folded, isOpen: boolean) => void
  /** The citation whose details are in view. */
  readonly openSource: string | null
  readonly showSource: (citationId: string | null) => void
  /** The explanation's text; `null` until it was read. */
  readonly explanation: string | null
  readonly setExplanation: (text: string) => void
  /** Puts the focus on a target as soon as what was just opened is drawn. */
  readonly lead: (target: CardTarget) => void
}

/** The view of a card, as it is when the card opens. */
export function useCardView(card: Card): CardView {
  const [folds, setFolds] = useState<Partial<Record<Folded, boolean>>>({})
  const [openSource, showSource] = useState<string | null>(null)
  const [explanation, setExplanation] = useState<string | null>(null)
  const [led, setLed] = useState<{ readonly target: CardTarget } | null>(null)
  const annotationId = card.annotation.id

  useEffect(() => {
    if (led) focusCard(annotationId, led.target)
  }, [led, annotationId])

  return {
    isOpen: (section) => folds[section] ?? opensByItself(section, card),
    setOpen: (section, isOpen) => setFolds((now) => ({ ...now, [section]: isOpen })),
    openSource,
    showSource,
    explanation,
    setExplanation,
    lead: (target) => setLed({ target }),
  }
}

/** How a claim stands with its explanation. */
export type Explained =
  /** It is written, or nothing is written for readers. */
  | 'settled'
  | 'missing'
  /** Nobody knows yet: it was not read. */
  | 'unread'

/** What readers would find as the explanation of a card's claim. */
export function explainedOn(
  { checking }: Pick<Card, 'checking'>,
  { explanation }: Pick<CardView, 'explanation'>,
): Explained {
  if (checking !== 'claims') return 'settled'
  if (explanation === null) return 'unread'
  return explanation.trim() === '' ? 'missing' : 'settled'
}

function opensByItself(section: Folded, card: Card): boolean {
  return section === 'attempts' && isUnproven(card.claim.verdictKey)
}
