import type { Command } from 'prosemirror-state'
import { TextSelection } from 'prosemirror-state'
import { offsetAt, positionAt, textOf } from './article-document.ts'
import { selecting, visibleOffset } from './selection-commands.ts'
import type { TextUnit, Way } from './text-units.ts'
import { findUnit } from './text-units.ts'

/** Puts the caret where the next unit begins, or the one before; false at that end of the text. */
export function moveCaret(unit: TextUnit, way: Way, language: string | null): Command {
  return (state, dispatch) => {
    const here = offsetAt(state.doc, state.selection.from)
    const beside = findUnit(state, { unit, language }, here, way, ({ start }) => (start - here) * way > 0)
    if (!beside) return false
    dispatch?.(selecting(state, { start: beside.start, end: beside.start }).scrollIntoView())
    return true
  }
}

/** Puts the caret at an end of what is shown of the text, or selects from where the selection began to there. */
export function moveToEnd(way: Way, isSelecting: boolean): Command {
  return (state, dispatch) => {
    const { doc, selection, tr } = state
    const end = way < 0 ? visibleOffset(state, 0, 1) : visibleOffset(state, textOf(doc).length, -1)
    const head = positionAt(doc, end)
    const anchor = isSelecting ? positionAt(doc, offsetAt(doc, selection.anchor)) : head
    dispatch?.(tr.setSelection(TextSelection.create(doc, anchor, head)).scrollIntoView())
    return true
  }
}
