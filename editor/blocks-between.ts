import { lastIndexWhere } from '../domain/halving.ts'

/** A block of an article on screen: its index, its element, and where that is in the window, CSS pixels. */
export type ShownBlock = { readonly index: number; readonly element: Element; readonly rect: DOMRect }

/**
 * The blocks in `article`, an element that holds an article's view, that have any height between `from` and `to`, CSS pixels
 * below the window's top edge. Asks the chunks first: a block far away would have to be laid out before it can say
 * where it stands, so that a long article costs no more than a short one.
 */
export function blocksBetween(article: Element, from: number, to: number): ShownBlock[] {
  const chunks = article.getElementsByClassName('article-chunk')
  const found: ShownBlock[] = []
  const before = lastIndexWhere(chunks, (chunk) => chunk.getBoundingClientRect().bottom < from)
  for (let at = before + 1; at < chunks.length; at += 1) {
    const chunk = chunks[at]
    if (!chunk || chunk.getBoundingClientRect().top > to) break
    found.push(...blocksOf(chunk).filter(({ rect }) => rect.height > 0 && rect.bottom >= from && rect.top <= to))
  }
  return found
}

function blocksOf(chunk: Element): ShownBlock[] {
  const first = Number(chunk.getAttribute('data-first'))
  return Array.from(chunk.getElementsByClassName('article-block'), (element, at) => {
    return { index: first + at, element, rect: element.getBoundingClientRect() }
  })
}
