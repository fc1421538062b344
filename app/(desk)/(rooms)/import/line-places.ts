/** The height at which a line of the article begins, in CSS pixels from the padding edge around the article. */
export type LinePlace = { readonly index: number; readonly top: number }

/** With no more lines than this, all are prepared: an ordinary article. */
const FEW = 300

/** How far beyond the window lines are prepared, so that scrolling and the arrow keys find them there. */
const MARGIN = 800

/** Whether two measurings came to the same. */
export function samePlaces(a: readonly LinePlace[], b: readonly LinePlace[]): boolean {
  return a.length === b.length && a.every((place, at) => place.index === b[at]?.index && place.top === b[at]?.top)
}

/**
 * The lines of `article` near the window that are the article's own: not hidden, and not site text that is only
 * shown. With thousands of lines, only those near the window cost anything.
 */
export function placesInView(article: HTMLElement): LinePlace[] {
  const blocks = [...article.querySelectorAll<HTMLElement>('.article-block')]
  const origin = article.offsetTop - article.getBoundingClientRect().top
  const margin = blocks.length > FEW ? MARGIN : Number.POSITIVE_INFINITY
  const first = firstBelow(blocks, -margin)
  const places: LinePlace[] = []
  for (let index = first; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block) break
    const { top, height } = block.getBoundingClientRect()
    if (top > window.innerHeight + margin) break
    if (height > 0 && !block.classList.contains('site-text-shown'))
      places.push({ index, top: Math.round(top + origin) })
  }
  return places
}

/**
 * The first block whose lower edge is below `y`, by halving; hidden ones measure nothing, so the nearest before that
 * is shown stands for them.
 */
function firstBelow(blocks: readonly HTMLElement[], y: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (lowerEdge(blocks, middle) < y) low = middle + 1
    else high = middle
  }
  return low
}

function lowerEdge(blocks: readonly HTMLElement[], from: number): number {
  for (let index = from; index >= 0; index--) {
    const rect = blocks[index]?.getBoundingClientRect()
    if (rect && rect.height > 0) return rect.bottom
  }
  return Number.NEGATIVE_INFINITY
}
