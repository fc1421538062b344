import type { Command } from 'prosemirror-state'
import { offsetAt } from './article-document.ts'
import { selecting } from './selection-commands.ts'
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
