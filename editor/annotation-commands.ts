import type { Command, EditorState } from 'prosemirror-state'
import { TextSelection } from 'prosemirror-state'
import { annotationsAt, drawnMarks } from './annotation-plugin.ts'
import { offsetAt, positionAt } from './article-document.ts'

/** Puts the caret where the next annotation begins; false after the last. */
export const nextAnnotation: Command = (state, dispatch) => {
  const here = offsetAt(state.doc, state.selection.from)
  return caretTo(
    beginnings(state).find((start) => start > here),
    state,
    dispatch,
  )
}

/** Puts the caret where the annotation before begins; false before the first. */
export const previousAnnotation: Command = (state, dispatch) => {
  const here = offsetAt(state.doc, state.selection.from)
  return caretTo(
    beginnings(state).findLast((start) => start < here),
    state,
    dispatch,
  )
}

/**
 * The annotations under a position as `onOpen` tells them: the one to open
 * first. Where one of them is open already, the one after it comes first, so that
 * asking again and again reaches all of them.
 */
export function annotationsToOpen(state: EditorState, position: number): string[] {
  return afterOpen(annotationsAt(state, position), openIds(state))
}

/** `ids` turned so that the one after the first open one comes first; the order goes round. */
export function afterOpen(ids: readonly string[], open: ReadonlySet<string>): string[] {
  const next = ids.findIndex((id) => open.has(id)) + 1
  return [...ids.slice(next), ...ids.slice(0, next)]
}

/** The annotations whose card is open. */
export function openIds(state: EditorState): ReadonlySet<string> {
  return new Set(
    drawnMarks(state)
      .marks.highlights.filter(({ open }) => open)
      .map(({ annotationId }) => annotationId),
  )
}

/** Where visible annotations begin, in reading order. */
function beginnings(state: EditorState): number[] {
  const seen = new Set<string>()
  return drawnMarks(state).index.intervals.flatMap(({ id, start }) => {
    if (seen.has(id)) return []
    seen.add(id)
    return start
  })
}

function caretTo(offset: number | undefined, state: EditorState, dispatch: Parameters<Command>[1]): boolean {
  if (offset === undefined) return false
  const selection = TextSelection.create(state.doc, positionAt(state.doc, offset))
  dispatch?.(state.tr.setSelection(selection).scrollIntoView())
  return true
}
