import type { MarginCard, PlacedCard } from './margin-layout.ts'
import type { Band } from './use-band.ts'

/** So few cards are drawn wherever the reader is. */
const DRAWN_TOGETHER = 60

/**
 * What is reckoned with for a card that was not drawn yet, CSS pixels: a closed card with a line or two. A constant,
 * because a mean of what was measured would move all cards that were not, and so draw others, with every measurement.
 */
export const USUAL_HEIGHT = 72

/** Whether so many cards are drawn only near the window. */
export function isDrawnInPart(count: number): boolean {
  return count > DRAWN_TOGETHER
}

/**
 * The indexes of the cards to draw: all where they are few, else those that reach into `band`, and those of `kept`
 * wherever they are. `placed` says where each of `cards` goes.
 */
export function drawnCards(
  cards: readonly MarginCard[],
  placed: readonly PlacedCard[],
  band: Band,
  kept: ReadonlySet<string | null>,
): number[] {
  const all = !isDrawnInPart(cards.length)
  return cards.flatMap(({ id, height }, i) => {
    const top = placed[i]?.top ?? 0
    return all || kept.has(id) || (top < band.to && top + height > band.from) ? [i] : []
  })
}
