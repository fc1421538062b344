import type { EditorState } from 'prosemirror-state'
import { proseSchema } from './prose-schema.ts'

/** Positions in a document. */
export type Range = { readonly from: number; readonly to: number }

/** The selection where it holds a link; the whole link where the caret is in or beside one; otherwise `null`. */
export function linkRange({ doc, selection }: EditorState): Range | null {
  const { from, to, empty, $from } = selection
  const { link } = proseSchema.marks
  if (!empty) return doc.rangeHasMark(from, to, link) ? { from, to } : null
  const mark = link.isInSet($from.nodeAfter?.marks ?? []) ?? link.isInSet($from.nodeBefore?.marks ?? [])
  if (!mark) return null
  const runs: Range[] = []
  $from.parent.forEach((node, offset) => {
    if (!mark.isInSet(node.marks)) return
    const start = $from.start() + offset
    const last = runs.at(-1)
    if (last?.to === start) runs.splice(-1, 1, { from: last.from, to: start + node.nodeSize })
    else runs.push({ from: start, to: start + node.nodeSize })
  })
  return runs.find((run) => run.from <= from && from <= run.to) ?? null
}
