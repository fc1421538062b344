import { WAITING } from '../later/waiting.ts'

/** The places of a card that focus is led to. */
export type CardTarget =
  | 'card'
  | 'previous'
  | 'next'
  | 'text'
  | 'speakers'
  | 'verdict'
  | 'inShort'
  | 'explanation'
  | 'sourceBox'
  | 'attempt'
  | 'history'
  | `earlier-${number}`
  | `later-${number}`
  | `told-${string}`
  | `verdict-${string}`
  | `stance-${string}`

/** The id of the element that stands for a target on the card of an annotation. */
export function targetId(annotationId: string, target: CardTarget): string {
  return `card-${annotationId}-${target}`
}

/** A focus that was asked for and not yet given: its card is not there, or not yet visible. */
let awaited: { readonly annotationId: string; readonly target: CardTarget } | null = null

/** The card in whose place the focus waits for its script. */
let waitsIn: HTMLElement | null = null

/** A card of the margin is hidden until it is measured; that takes few frames, and a lost request must not linger. */
const FRAMES = 30

/**
 * Puts the focus on a target of an annotation's card: at once where the card is in view, and as soon as it is where
 * it is about to open. A later request replaces an earlier one. A card without the target (a viewer's has no fields)
 * gets the focus itself.
 */
export function focusCard(annotationId: string, target: CardTarget): void {
  awaited = { annotationId, target }
  waitsIn = null
  grantFocus(annotationId)
}

/** Grants the request that waits for this card; called by a card when it has opened. */
export function grantFocus(annotationId: string, frames = FRAMES): void {
  if (awaited?.annotationId !== annotationId) return
  if (hasLeft()) {
    awaited = null
    return
  }
  const target = frames > 0 ? awaited.target : 'card'
  if (focusNow(annotationId, target)) awaited = null
  else {
    waitInCard()
    if (frames > 0) requestAnimationFrame(() => grantFocus(annotationId, frames - 1))
  }
}

/** Where the script of the open card is not here yet, the focus waits in its place: what is typed for a field must not act in the article. */
function waitInCard(): void {
  const card = document.querySelector<HTMLElement>('[data-region="card"]')
  const place = card?.querySelector<HTMLElement>(WAITING)
  place?.focus({ preventScroll: true })
  if (place && document.activeElement === place) waitsIn = card
}

/** Whether the focus waited in a card, and whoever it belongs to has led it elsewhere since. */
function hasLeft(): boolean {
  const active = document.activeElement
  return waitsIn !== null && active !== null && active !== document.body && !waitsIn.contains(active)
}

function focusNow(annotationId: string, target: CardTarget): boolean {
  const element = document.getElementById(targetId(annotationId, target))
  // What is one stop of several keys, or stands around one, has the one that focus arrives at inside.
  const inside = target === 'verdict' ? '[data-card-entry]' : target.startsWith('stance-') ? 'button' : null
  const entry = (inside === null ? null : element?.querySelector<HTMLElement>(inside)) ?? element
  // A browser that scrolls to a focus by itself puts it in the middle, and the article would jump.
  entry?.focus({ preventScroll: true })
  entry?.scrollIntoView({ block: 'nearest' })
  return entry !== null && document.activeElement === entry
}
