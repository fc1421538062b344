import type { Block } from '../../../../domain/capture.ts'
import type { ArticleView } from '../../../../editor/article-view.ts'

/** Where the blocks of the article stand, CSS pixels below the top of its text; what is hidden has no height. */
export type BlockRect = { readonly top: number; readonly height: number }

/** The rectangles of all blocks, by their index. */
export function blockRects({ element }: ArticleView): readonly BlockRect[] {
  const origin = element.getBoundingClientRect().top
  return Array.from(element.getElementsByClassName('article-block'), (block) => {
    const { top, height } = block.getBoundingClientRect()
    return { top: top - origin, height }
  })
}

/**
 * About where an offset of the text stands: as far down its block as the text before it is of the block's text. `null`
 * where the block is hidden.
 */
export function aboutAt(blocks: readonly Block[], rects: readonly BlockRect[], offset: number): number | null {
  const index = blockAt(blocks, offset)
  const [block, rect] = [blocks[index], rects[index]]
  if (!block || !rect || rect.height === 0) return null
  return rect.top + (rect.height * (offset - block.start)) / Math.max(1, block.end - block.start)
}

/** The index of the block that an offset is in. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
