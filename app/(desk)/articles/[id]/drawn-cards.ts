import type { Band } from './band.ts'
import type { MarginCard, PlacedCard } from './margin-layout.ts'

/** So few cards are drawn wherever the reader is. */
const DRAWN_TOGETHER = 60

/** Whether so many cards are drawn only near the window. */
export function isDrawnInPart(count: number): boolean {
  return count > DRAWN_TOGETHER
}

/**
 * The ids of the cards to draw, in their order: all where they are few, else those that reach into `band`, and those of
 * `kept` wherever they are, each of these with its neighbours, so that Tab leads on. `placed` says where each goes.
 */
export function drawnCards(
  cards: readonly MarginCard[],
  placed: readonly PlacedCard[],
  band: Band,
  kept: ReadonlySet<string>,
): string[] {
  const all = !isDrawnInPart(cards.length)
  const isKept = (i: number) => kept.has(cards[i]?.id ?? '')
  return cards.flatMap(({ id, height }, i) => {
    const top = placed[i]?.top ?? 0
    const isNear = top < band.to && top + height > band.from
    return all || isNear || isKept(i) || isKept(i - 1) || isKept(i + 1) ? [id] : []
  })
}
