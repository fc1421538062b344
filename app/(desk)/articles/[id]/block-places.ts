/** Where a block of the article stands: its index, and CSS pixels below the top of the element that it was asked of. */
export type BlockPlace = { readonly block: number; readonly top: number; readonly height: number }

/**
 * The blocks of the article that have any height between `from` and `to`, CSS pixels below the window's top edge; their
 * places are told below `origin`, likewise. Finds the first by halving, so that a long article costs no more than a
 * short one. `root` holds the blocks in order, class `article-block`.
 */
export function blockPlaces(root: HTMLElement, from: number, to: number, origin: number): BlockPlace[] {
  const blocks = root.getElementsByClassName('article-block')
  const near: BlockPlace[] = []
  for (let block = firstBelow(blocks, from); block < blocks.length; block += 1) {
    const rect = blocks[block]?.getBoundingClientRect()
    if (!rect || rect.height === 0) continue
    if (rect.top > to) break
    near.push({ block, top: Math.round(rect.top - origin), height: Math.round(rect.height) })
  }
  return near
}

/** The first block that reaches below `edge`. What is hidden has no place and is passed over. */
function firstBelow(blocks: HTMLCollectionOf<Element>, edge: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const shown = shownFrom(blocks, middle, high)
    if (shown === null) high = middle
    else if (shown.bottom < edge) low = shown.block + 1
    else high = middle
  }
  return low
}

function shownFrom(blocks: HTMLCollectionOf<Element>, start: number, end: number) {
  for (let block = start; block < end; block += 1) {
    const rect = blocks[block]?.getBoundingClientRect()
    if (rect && rect.height > 0) return { block, bottom: rect.bottom }
  }
  return null
}
