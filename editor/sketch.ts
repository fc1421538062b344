import type { EditorView } from 'prosemirror-view'
import type { Span } from '../domain/span.ts'
import { rangeOfSpan } from './geometry.ts'

/** What `ui/passing-layers.css` calls a sketch. */
const SKETCH = 'sketch'

/**
 * Colours `spans`, and nothing else any more, by the browser's own highlights: no element changes, so that nothing has
 * to be laid out and the very next frame shows it, however long the article is. The answer says whether it can: a
 * browser without highlights shows a mark when it is drawn.
 */
export function sketchOn(view: EditorView, spans: readonly Span[]): boolean {
  if (!('highlights' in CSS)) return false
  if (spans.length === 0) CSS.highlights.delete(SKETCH)
  else CSS.highlights.set(SKETCH, new Highlight(...spans.map((span) => new StaticRange(rangeOfSpan(view, span)))))
  return true
}
