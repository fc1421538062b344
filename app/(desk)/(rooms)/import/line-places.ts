import { blocksBetween } from '../../../../editor/blocks-between.ts'

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
 * The lines near the window that are the article's own: not hidden, and not site text that is only shown. `article`
 * holds the article's view and is what places are measured from. With thousands of lines, only those near the window cost
 * anything.
 */
export function placesInView(article: HTMLElement): LinePlace[] {
  const origin = article.offsetTop - article.getBoundingClientRect().top
  const isFew = article.getElementsByClassName('article-block').length <= FEW
  const margin = isFew ? Number.POSITIVE_INFINITY : MARGIN
  return blocksBetween(article, -margin, window.innerHeight + margin)
    .filter(({ element }) => !element.classList.contains('site-text-shown'))
    .map(({ index, rect }) => ({ index, top: Math.round(rect.top + origin) }))
}
