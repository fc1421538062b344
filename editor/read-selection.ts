import type { EditorView } from 'prosemirror-view'

/**
 * Takes in the selection as it stands on the page. The browser tells of one that has just moved a moment later; what is
 * drawn anew in that moment, because of others, would put it back to where it was. Call it before.
 */
export function readSelection(view: EditorView): void {
  if (!view.hasFocus() || view.composing) return
  // This is what the browser itself will say.
  view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'))
}
