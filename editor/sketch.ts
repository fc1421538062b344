import type { EditorView } from 'prosemirror-view'
import type { Span } from '../domain/span.ts'
import { rangeOfSpan } from './geometry.ts'

/** What `ui/highlights.css` calls a sketch. */
const SKETCH = 'sketch'

/** A colour over words that are being marked. */
export type Sketch = { readonly draw: (spans: readonly Span[]) => void; readonly clear: () => void }

/**
 * Colours words by the browser's own highlights: no element changes, so that nothing has to be laid out and the very
 * next frame shows it, however long the article is. A browser without them shows the mark when it is drawn.
 */
export function sketchOn(view: EditorView): Sketch {
  const registry = 'highlights' in CSS ? CSS.highlights : null
  return {
    draw: (spans) =>
      void registry?.set(SKETCH, new Highlight(...spans.map((span) => new StaticRange(rangeOfSpan(view, span))))),
    clear: () => void registry?.delete(SKETCH),
  }
}
