import { lastIndexWhere } from '../domain/halving.ts'

/** A block of an article on screen: its index, its element, and where that is in the window, CSS pixels. */
export type ShownBlock = { readonly index: number; readonly element: Element; readonly rect: DOMRect }

/**
 * The blocks in `article`, an element that holds an article's view, that have any height between `from` and `to`, CSS pixels
 * below the window's top edge. Asks the stretches first: a block far away would have to be laid out before it can say
 * where it stands, so that a long article costs no more than a short one.
 */
export function blocksBetween(article: Element, from: number, to: number): ShownBlock[] {
  const stretches = article.getElementsByClassName('article-stretch')
  const found: ShownBlock[] = []
  const before = lastIndexWhere(stretches, (stretch) => stretch.getBoundingClientRect().bottom < from)
  for (let at = before + 1; at < stretches.length; at += 1) {
    const stretch = stretches[at]
    if (!stretch || stretch.getBoundingClientRect().top > to) break
    found.push(...blocksOf(stretch).filter(({ rect }) => rect.height > 0 && rect.bottom >= from && rect.top <= to))
  }
  return found
}

function blocksOf(stretch: Element): ShownBlock[] {
  const first = Number(stretch.getAttribute('data-first'))
  return Array.from(stretch.getElementsByClassName('article-block'), (element, at) => {
    return { index: first + at, element, rect: element.getBoundingClientRect() }
  })
}
