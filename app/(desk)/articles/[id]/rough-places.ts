import type { Block } from '../../../../domain/capture.ts'

/**
 * Answers about where an offset of the text stands, whole CSS pixels below the top of `root`: as far down its block as
 * the words before it are of the block's words. `null` where the block is hidden. Measures each block once; `root`
 * holds the blocks in order, class `article-block`.
 */
export function roughPlaces(root: HTMLElement, blocks: readonly Block[]): (offset: number) => number | null {
  const origin = root.getBoundingClientRect().top
  const rects = Array.from(root.getElementsByClassName('article-block'), (block) => block.getBoundingClientRect())
  return (offset) => {
    const index = lastStartingBy(blocks, offset)
    const block = blocks[index]
    const rect = rects[index]
    if (!block || !rect || rect.height === 0) return null
    const share = (offset - block.start) / Math.max(1, block.end - block.start)
    return Math.round(rect.top - origin + share * rect.height)
  }
}

function lastStartingBy(blocks: readonly Block[], offset: number): number {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
