import type { EditorState, Transaction } from 'prosemirror-state'
import { AllSelection, Plugin, Selection } from 'prosemirror-state'
import { ySyncPluginKey } from 'y-prosemirror'

/**
 * Keeps the caret of whoever waits in an empty field a caret when somebody else writes the first words. In a document
 * without anything ProseMirror's only selection is all of it, and y-prosemirror keeps that: the words that come would
 * all be selected, and the next key would take them away.
 */
export function firstWords(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, before, after) =>
      before.doc.childCount === 0 && transactions.some(isFromElsewhere) ? caretAtEnd(after) : null,
  })
}

function caretAtEnd(state: EditorState): Transaction | null {
  if (!(state.selection instanceof AllSelection) || state.doc.childCount === 0) return null
  return state.tr.setSelection(Selection.atEnd(state.doc))
}

function isFromElsewhere(tr: Transaction): boolean {
  const meta: { readonly isChangeOrigin?: boolean } | undefined = tr.getMeta(ySyncPluginKey)
  return meta?.isChangeOrigin === true
}
