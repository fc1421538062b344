import type { EditorView } from 'prosemirror-view'

/** How far beyond the window a block is still near: one screen up and down, so that it is drawn before it is seen. */
const NEAR = '100% 0px'

/** Watches which blocks of an article are near the window. */
export type NearBlocks = {
  /** Takes in blocks whose elements are new since the last time. */
  readonly observe: () => void
  readonly destroy: () => void
}

/**
 * Tells of all blocks near the window, by index, whenever that changes, those on screen first and a slice of them at
 * a time: `isFull` says whether these are enough for one frame. What is drawn above the window moves nothing in it.
 */
export function nearBlocks(
  view: EditorView,
  tell: (blocks: ReadonlySet<number>) => void,
  isFull: (more: readonly number[]) => boolean,
): NearBlocks {
  const indexes = new WeakMap<Element, number>()
  const near = new Map<number, number>()
  let told: ReadonlySet<number> = new Set()
  let frame = 0

  const draw = () => {
    frame = 0
    const slice = firstSlice(near, told, isFull)
    told = new Set([...near.keys()].filter((index) => told.has(index) || slice.includes(index)))
    keepingPlace(view, () => tell(told))
    if (told.size < near.size) frame = requestAnimationFrame(draw)
  }
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        const index = indexes.get(target) ?? -1
        if (isIntersecting) near.set(index, distanceOf(boundingClientRect))
        else near.delete(index)
      }
      if (frame === 0) frame = requestAnimationFrame(draw)
    },
    { rootMargin: NEAR },
  )
  const observe = () => {
    for (const [index, block] of view.dom.querySelectorAll('.article-block').entries()) {
      if (indexes.has(block)) continue
      indexes.set(block, index)
      observer.observe(block)
    }
  }
  observe()
  return {
    observe,
    destroy: () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
    },
  }
}

/** The nearest blocks that are not told of yet, as many as fill a frame; one at least. */
function firstSlice(
  near: ReadonlyMap<number, number>,
  told: ReadonlySet<number>,
  isFull: (more: readonly number[]) => boolean,
): readonly number[] {
  const missing = [...near].filter(([index]) => !told.has(index)).sort(([, a], [, b]) => a - b)
  const slice: number[] = []
  for (const [index] of missing) {
    slice.push(index)
    if (isFull(slice)) break
  }
  return slice
}

/** How far a block is from being seen, CSS pixels; those on screen in their order. */
function distanceOf({ top, bottom }: DOMRectReadOnly): number {
  if (bottom < 0) return innerHeight - bottom
  return Math.max(0, top)
}

/** Does `work`; where the browser does not hold the text in its place by itself, this does. */
function keepingPlace(view: EditorView, work: () => void): void {
  const anchor = CSS.supports('overflow-anchor', 'auto') ? undefined : firstInView(view)
  const before = anchor?.getBoundingClientRect().top ?? 0
  work()
  const moved = (anchor?.getBoundingClientRect().top ?? 0) - before
  if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' })
}

function firstInView(view: EditorView): Element | undefined {
  return [...view.dom.querySelectorAll('.article-block')].find((block) => block.getBoundingClientRect().bottom > 0)
}
