import type { EditorView } from 'prosemirror-view'
import { flightOf } from './flight.ts'

/** How far beyond the window a block is still near: one screen up and down, so that it is drawn before it is seen. */
const NEAR = '100% 0px'

/** About as many pieces of highlights are drawn in one frame, so that a key is answered between two. */
const DRAWN_A_FRAME = 40

/** Watches which blocks of an article are near the window. */
export type NearBlocks = {
  /** Takes in blocks whose elements are new since the last time. */
  readonly observe: () => void
  readonly destroy: () => void
}

/**
 * Tells of the blocks to draw, by index, whenever that changes: those near the window, the ones on screen first and a
 * slice of them at a time. `piecesIn` counts what is to be drawn in a block; `first` are drawn already. While the
 * reader flies over the text nothing changes, and what is far away goes when everything near is there. What is drawn
 * above the window moves nothing in it.
 */
export function nearBlocks(
  view: EditorView,
  first: ReadonlySet<number>,
  tell: (blocks: ReadonlySet<number>) => void,
  piecesIn: (block: number) => number,
): NearBlocks {
  const indexes = new WeakMap<Element, number>()
  const nearChunks = new Set<Element>()
  const near = new Map<number, Element>()
  const flight = flightOf(window)
  let told = first
  let frame = 0

  const draw = () => {
    frame = 0
    if (!flight.isFlying()) advance()
    if (told.size !== near.size || ![...near.keys()].every((index) => told.has(index))) soon()
  }
  const advance = () => {
    const more = slice(missing(near, told), piecesIn)
    const less = more.length > 0 ? [] : slice(far(near, told), piecesIn)
    if (more.length + less.length === 0) return
    told = new Set([...told, ...more].filter((index) => !less.includes(index)))
    keepingPlace(view, () => tell(told))
  }
  const soon = () => {
    if (frame === 0) frame = requestAnimationFrame(draw)
  }
  const byBlock = watched((block, isNear) => {
    const index = indexes.get(block) ?? -1
    if (isNear) near.set(index, block)
    else near.delete(index)
    soon()
  })
  // A browser looks at all that it watches in each frame: the blocks of far chunks are left alone.
  const byChunk = watched((chunk, isNear) => {
    if (isNear) nearChunks.add(chunk)
    else nearChunks.delete(chunk)
    for (const block of chunk.getElementsByClassName('article-block')) {
      if (isNear) byBlock.observe(block)
      else forget(block)
    }
  })
  const forget = (block: Element) => {
    byBlock.unobserve(block)
    near.delete(indexes.get(block) ?? -1)
  }
  const observe = () => {
    for (const [index, block] of view.dom.querySelectorAll('.article-block').entries()) {
      if (indexes.has(block)) continue
      indexes.set(block, index)
      const chunk = block.closest('.article-chunk')
      if (chunk && nearChunks.has(chunk)) byBlock.observe(block)
    }
    for (const chunk of view.dom.querySelectorAll('.article-chunk')) byChunk.observe(chunk)
  }
  observe()
  return {
    observe,
    destroy: () => {
      byBlock.disconnect()
      byChunk.disconnect()
      flight.destroy()
      cancelAnimationFrame(frame)
    },
  }
}

/** Hears when an element that it observes comes near the window or leaves it. */
function watched(hear: (element: Element, isNear: boolean) => void): IntersectionObserver {
  return new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) hear(target, isIntersecting)
    },
    { rootMargin: NEAR },
  )
}

/** The blocks near the window that are not drawn yet, the nearest first. */
function missing(near: ReadonlyMap<number, Element>, told: ReadonlySet<number>): readonly number[] {
  const all = [...near].filter(([index]) => !told.has(index))
  const measured = all.map(([index, block]) => ({ index, distance: distanceOf(block.getBoundingClientRect()) }))
  return measured.sort((a, b) => a.distance - b.distance).map(({ index }) => index)
}

/** The blocks that are drawn and near the window no longer. */
function far(near: ReadonlyMap<number, Element>, told: ReadonlySet<number>): readonly number[] {
  return [...told].filter((index) => !near.has(index))
}

/** As many from the beginning of `blocks` as fill a frame; one at least, if there is any. */
function slice(blocks: readonly number[], piecesIn: (block: number) => number): readonly number[] {
  let pieces = 0
  const full = blocks.findIndex((block) => {
    pieces += piecesIn(block)
    return pieces >= DRAWN_A_FRAME
  })
  return full < 0 ? blocks : blocks.slice(0, full + 1)
}

/** How far a block is from being seen, CSS pixels; those on screen in their order. */
function distanceOf({ top, bottom }: DOMRect): number {
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
