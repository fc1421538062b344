import type { PluginView } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import type { Span } from '../domain/span.ts'
import { foundIn } from './found.ts'
import { rangeOfSpan, spanInView } from './geometry.ts'

/** Most hits that are drawn at once: far more than a screen holds of any words worth looking for. */
const DRAWN_AT_ONCE = 2_000

/**
 * Keeps the highlights `found` and `found-current` on the hits in and near view, whatever is scrolled or drawn anew:
 * their ranges would otherwise stand on text nodes that are gone. Drawn with the next frame, once however often asked.
 */
export function foundHighlights(view: EditorView, registry: HighlightRegistry): PluginView {
  const window = view.dom.ownerDocument.defaultView
  const ended = new AbortController()
  let frame: number | undefined
  let isDrawn = false

  const draw = () => {
    frame = undefined
    const { hits, current } = foundIn(view.state)
    isDrawn = hits.length > 0
    const near = isDrawn ? hitsWithin(hits, spanInView(view)) : []
    const now = current === null ? undefined : hits[current]
    set(
      registry,
      'found',
      rangesOf(
        view,
        near.filter((hit) => hit !== now),
      ),
    )
    set(
      registry,
      'found-current',
      rangesOf(
        view,
        near.filter((hit) => hit === now),
      ),
    )
  }
  const soon = () => {
    if (isDrawn || foundIn(view.state).hits.length > 0) frame ??= window?.requestAnimationFrame(draw)
  }
  const heard = { signal: ended.signal, passive: true, capture: true }
  window?.addEventListener('scroll', soon, heard)
  window?.addEventListener('resize', soon, heard)

  return {
    update: soon,
    destroy: () => {
      ended.abort()
      if (frame !== undefined) window?.cancelAnimationFrame(frame)
      for (const name of ['found', 'found-current']) registry.delete(name)
    },
  }
}

function hitsWithin(hits: readonly Span[], { start, end }: Span): Span[] {
  return hits.filter((hit) => hit.end > start && hit.start < end).slice(0, DRAWN_AT_ONCE)
}

function rangesOf(view: EditorView, hits: readonly Span[]): StaticRange[] {
  return hits.map((hit) => new StaticRange(rangeOfSpan(view, hit)))
}

function set(registry: HighlightRegistry, name: string, ranges: readonly StaticRange[]): void {
  if (ranges.length === 0) registry.delete(name)
  else registry.set(name, new Highlight(...ranges))
}
