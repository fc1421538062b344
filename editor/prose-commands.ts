import { toggleMark, wrapIn } from 'prosemirror-commands'
import type { NodeType } from 'prosemirror-model'
import { liftListItem, wrapInList } from 'prosemirror-schema-list'
import type { Command } from 'prosemirror-state'
import { redoCommand, undoCommand } from 'y-prosemirror'
import { linkAddress } from './link-address.ts'
import { linkRange } from './link-range.ts'
import { proseActive } from './prose-active.ts'
import { proseSchema } from './prose-schema.ts'

const { nodes, marks } = proseSchema

/** Turns strong on or off for the selection. */
export const toggleStrong: Command = toggleMark(marks.strong)

/** Turns emphasis on or off for the selection. */
export const toggleEm: Command = toggleMark(marks.em)

/** Turns the selected blocks into a quotation, or takes them out of one. */
export const toggleQuotation: Command = (state, dispatch) => {
  if (!proseActive(state).quotation) return wrapIn(nodes.quotation)(state, dispatch)
  return outOf(nodes.quotation)(state, dispatch)
}

/** Turns the selected blocks into a bullet list, or takes them out of one. */
export const toggleBulletList: Command = toggleList(nodes.bulletList)

/** Turns the selected blocks into a numbered list, or takes them out of one. */
export const toggleOrderedList: Command = toggleList(nodes.orderedList)

/**
 * A command that links the selection; where nothing is selected, it changes the
 * link at the caret or writes the address itself. False for what is no http,
 * https or mailto address; a missing scheme is completed.
 */
export function setLink(typed: string): Command {
  return (state, dispatch) => {
    const href = linkAddress(typed)
    if (href === null) return false
    const link = marks.link.create({ href })
    const { from, to } = linkRange(state) ?? state.selection
    const tr = state.tr
    if (from === to) tr.replaceSelectionWith(proseSchema.text(typed.trim(), [link]), false)
    else tr.removeMark(from, to, marks.link).addMark(from, to, link)
    dispatch?.(tr.scrollIntoView())
    return true
  }
}

/** Takes the link at the selection off. */
export const removeLink: Command = (state, dispatch) => {
  const range = linkRange(state)
  if (!range) return false
  dispatch?.(state.tr.removeMark(range.from, range.to, marks.link))
  return true
}

/** Takes back one's own last change; others' changes stay. */
export const undo: Command = (state, dispatch) => Boolean(undoCommand(state, dispatch))

/** Brings it back. */
export const redo: Command = (state, dispatch) => Boolean(redoCommand(state, dispatch))

function toggleList(type: NodeType): Command {
  return (state, dispatch) => {
    const { bulletList, orderedList } = proseActive(state)
    const inThis = type === nodes.bulletList ? bulletList : orderedList
    if (inThis) return liftListItem(nodes.listItem)(state, dispatch)
    return bulletList || orderedList ? turnInto(type)(state, dispatch) : wrapInList(type)(state, dispatch)
  }
}

/** Makes the innermost list around the selection a list of the other type. */
function turnInto(type: NodeType): Command {
  return ({ selection: { $from }, tr }, dispatch) => {
    for (let depth = $from.depth; depth > 0; depth--) {
      const node = $from.node(depth)
      if (node.type !== nodes.bulletList && node.type !== nodes.orderedList) continue
      dispatch?.(tr.setNodeMarkup($from.before(depth), type))
      return true
    }
    return false
  }
}

/** Lifts the selected blocks out of the innermost node of `type`. */
function outOf(type: NodeType): Command {
  return ({ selection: { $from, $to }, tr }, dispatch) => {
    const range = $from.blockRange($to, (node) => node.type === type)
    if (!range) return false
    dispatch?.(tr.lift(range, range.depth - 1).scrollIntoView())
    return true
  }
}
