import type { EditorView } from 'prosemirror-view'

/**
 * Takes in the selection as it stands on the page. The browser tells of one that has just moved a moment later, and a
 * view that is drawn anew in that moment would put it back to where it was. To be called before a view is drawn anew
 * for another reason than what its own user does. While text is composed the input method keeps the selection.
 *
 * ProseMirror reads the page's selection when it hears `selectionchange` and has no function for it, so that this sends
 * that event: all who listen for it on the document hear of a selection that may be the one they know.
 */
export function readSelection(view: EditorView): void {
  if (!view.hasFocus() || view.composing) return
  view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'))
}
