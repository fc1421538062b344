import type { Command } from 'prosemirror-state'
import { Plugin, TextSelection } from 'prosemirror-state'
import { offsetAt, positionAt, textOf } from './article-document.ts'
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

/** Puts the caret at an end of the text, or selects from where the selection began to there. */
export function moveToEnd(way: Way, isSelecting: boolean): Command {
  return ({ doc, selection, tr }, dispatch) => {
    const head = positionAt(doc, way < 0 ? 0 : textOf(doc).length)
    const anchor = isSelecting ? positionAt(doc, offsetAt(doc, selection.anchor)) : head
    dispatch?.(tr.setSelection(TextSelection.create(doc, anchor, head)).scrollIntoView())
    return true
  }
}

/**
 * The platform's keys to the ends of a text. A browser stops at the beginning of what it has not laid out, and in a long
 * text that is what lies far away.
 */
export function endKeys(): Plugin {
  return new Plugin({
    props: {
      handleKeyDown: (view, event) => {
        const way = wayOf(event)
        return way !== null && moveToEnd(way, event.shiftKey)(view.state, view.dispatch)
      },
    },
  })
}

function wayOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): Way | null {
  if (altKey || ctrlKey === metaKey) return null
  if (key === 'Home' || (key === 'ArrowUp' && metaKey)) return -1
  return key === 'End' || (key === 'ArrowDown' && metaKey) ? 1 : null
}
