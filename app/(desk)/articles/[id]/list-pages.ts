/** Lines of the list that are drawn together. */
export const PAGE = 40

/** So few lines are drawn wherever the reader is. */
const DRAWN_TOGETHER = 100

/** How tall a line is as long as its page was not drawn, CSS pixels. */
const LINE = 44

/** A piece of the list: lines that are drawn (indexes from `from`, `to` excluded), or the room of those that are not. */
export type Stretch =
  | { readonly kind: 'lines'; readonly from: number; readonly to: number }
  | { readonly kind: 'room'; readonly from: number; readonly height: number }

/** The page that a line is on. */
export function pageOf(index: number): number {
  return Math.floor(index / PAGE)
}

/** Whether so many lines are drawn only near what is in view. */
export function isPaged(count: number): boolean {
  return count > DRAWN_TOGETHER
}

/** The pages of `count` lines that reach between `from` and `to`, CSS pixels from the top; `heights` are those measured. */
export function pagesNear(
  count: number,
  heights: ReadonlyMap<number, number>,
  { from, to }: { readonly from: number; readonly to: number },
): number[] {
  const near: number[] = []
  let top = 0
  for (let page = 0; page <= pageOf(count - 1) && top < to; page += 1) {
    top += heightOf(page, count, heights)
    if (top > from) near.push(page)
  }
  return near
}

/** The whole list in pieces, in order: what is not of `drawn` pages is room as tall as it was, or is likely to be. */
export function stretchesOf(
  count: number,
  drawn: ReadonlySet<number>,
  heights: ReadonlyMap<number, number>,
): readonly Stretch[] {
  if (!isPaged(count)) return count === 0 ? [] : [{ kind: 'lines', from: 0, to: count }]
  const stretches: Stretch[] = []
  for (let page = 0; page <= pageOf(count - 1); page += 1) {
    const from = page * PAGE
    const last = stretches.at(-1)
    const before = last && (last.kind === 'lines') === drawn.has(page) ? stretches.pop() : undefined
    if (drawn.has(page)) stretches.push({ kind: 'lines', from: before?.from ?? from, to: Math.min(count, from + PAGE) })
    else {
      const room = before?.kind === 'room' ? before.height : 0
      stretches.push({ kind: 'room', from: before?.from ?? from, height: room + heightOf(page, count, heights) })
    }
  }
  return stretches
}

function heightOf(page: number, count: number, heights: ReadonlyMap<number, number>): number {
  return heights.get(page) ?? Math.min(PAGE, count - page * PAGE) * LINE
}
