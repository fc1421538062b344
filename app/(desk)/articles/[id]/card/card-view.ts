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

/** Whether readers would find no explanation; `false` until it was read, and where nothing is written for readers. */
export function lacksExplanation(
  { checking }: Pick<Card, 'checking'>,
  { explanation }: Pick<CardView, 'explanation'>,
): boolean {
  return checking === 'claims' && explanation !== null && explanation.trim() === ''
}

/** Whether nothing more is to be explained to readers; `false` until the explanation was read. */
export function isExplained(
  { checking }: Pick<Card, 'checking'>,
  { explanation }: Pick<CardView, 'explanation'>,
): boolean {
  return checking !== 'claims' || (explanation !== null && explanation.trim() !== '')
}

function opensByItself(section: Folded, card: Card): boolean {
  return section === 'attempts' && isUnproven(card.claim.verdictKey)
}
