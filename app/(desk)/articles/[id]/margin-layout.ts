/** A card of the margin. `at` is where its words stand, `height` how tall it is; CSS pixels from the article's top. */
export type MarginCard = { readonly id: string; readonly at: number; readonly height: number }

/** Where a card goes. */
export type PlacedCard = { readonly id: string; readonly top: number }

/** Room between two cards, CSS pixels. */
export const CARD_GAP = 8

/**
 * Where the cards of the margin go. They keep the order in which they are given
 * and never overlap; none begins above the article. Each stands level with its
 * words, or below them as far as the cards before it need. The open one stands
 * level with its words, and the ones before it move up for it, unless they
 * would leave the article's top. A card without a place in the text comes last,
 * `at` being infinite.
 */
export function layOutMargin(cards: readonly MarginCard[], openId: string | null, gap = CARD_GAP): PlacedCard[] {
  const open = cards.findIndex((card) => card.id === openId)
  return open < 0 ? pushedDown(cards, 0, gap) : settled(cards, aroundOpen(cards, open, gap), gap)
}

/** Each card at its words, or right below the card before it; the first not above `free`. */
function pushedDown(cards: readonly MarginCard[], free: number, gap: number): PlacedCard[] {
  let next = free
  return cards.map(({ id, at, height }) => {
    const top = Number.isFinite(at) ? Math.max(at, next) : next
    next = top + height + gap
    return { id, top }
  })
}

/** The open card at its words, the ones before it above, the ones after it below. */
function aroundOpen(cards: readonly MarginCard[], index: number, gap: number): PlacedCard[] {
  const open = cards[index]
  const before = cards.slice(0, index)
  const flowing = pushedDown(before, 0, gap)
  if (!open || !Number.isFinite(open.at)) return pushedDown(cards, 0, gap)
  const after = pushedDown(cards.slice(index + 1), open.at + open.height + gap, gap)
  return [...pulledUp(before, flowing, open.at - gap, gap), { id: open.id, top: open.at }, ...after]
}

/** The cards moved up, just as far as it takes to end above `floor`. */
function pulledUp(
  cards: readonly MarginCard[],
  placed: readonly PlacedCard[],
  floor: number,
  gap: number,
): PlacedCard[] {
  let limit = floor
  return placed
    .toReversed()
    .map(({ id, top }, back) => {
      const height = cards[cards.length - 1 - back]?.height ?? 0
      const raised = Math.min(top, limit - height)
      limit = raised - gap
      return { id, top: raised }
    })
    .toReversed()
}

/** Pushes down again what lies above the article's top, and what that pushes. */
function settled(cards: readonly MarginCard[], placed: readonly PlacedCard[], gap: number): PlacedCard[] {
  return pushedDown(
    placed.map(({ id, top }, i) => ({ id, at: top, height: cards[i]?.height ?? 0 })),
    0,
    gap,
  )
}
