import { Fragment, Slice } from 'prosemirror-model'
import type { EditorState } from 'prosemirror-state'
import { Plugin } from 'prosemirror-state'
import { subtract } from '../domain/span.ts'
import { drawnMarks } from './annotation-plugin.ts'
import { offsetAt, positionAt } from './article-document.ts'
import { piecesOf } from './inline-decorations.ts'

/** Leaves hidden site text out of what is copied or dragged out of an article. */
export function copied(): Plugin {
  return new Plugin({ props: { transformCopied: (_slice, view) => visibleSlice(view.state) } })
}

/** The visible part of the selection: what is left of each block, as a block. */
export function visibleSlice(state: EditorState): Slice {
  const { doc, selection } = state
  const { hidden } = drawnMarks(state)
  const span = { start: offsetAt(doc, selection.from), end: offsetAt(doc, selection.to) }
  const blocks = piecesOf(doc, span).flatMap((piece) => {
    const runs = subtract([piece], hidden).map(
      (run) => doc.slice(positionAt(doc, run.start), positionAt(doc, run.end)).content,
    )
    const content = runs.reduce((all, run) => all.append(run), Fragment.empty)
    return content.size > 0 ? doc.resolve(positionAt(doc, piece.start)).parent.copy(content) : []
  })
  return new Slice(Fragment.from(blocks), Math.min(1, blocks.length), Math.min(1, blocks.length))
}
