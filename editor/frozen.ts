import type { Transaction } from 'prosemirror-state'
import { Plugin } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'

/**
 * Refuses every change of content, whoever asks: typing, paste, drop, cut, a
 * composition, a spell-checker's replacement. The view stays editable, so that
 * caret, keyboard selection and screen readers work as in any text.
 *
 * The transaction filter is what holds; the handlers only keep the browser from
 * changing its document first, and undo it where that cannot be prevented.
 */
export function frozen(): Plugin {
  return new Plugin({
    filterTransaction: (tr: Transaction) => !tr.docChanged,
    props: {
      handleTextInput: () => true,
      handlePaste: () => true,
      handleDrop: () => true,
      handleDOMEvents: {
        beforeinput: refuse,
        paste: refuse,
        compositionstart: endComposition,
        compositionupdate: () => true,
        compositionend: () => true,
        drop: refuse,
        dragover: refuseDrop,
        dragenter: refuseDrop,
      },
    },
  })
}

function refuse(_view: EditorView, event: Event): boolean {
  event.preventDefault()
  return true
}

/** Preventing the default keeps a dropped file from being opened in place of the page. */
function refuseDrop(view: EditorView, event: DragEvent): boolean {
  if (event.dataTransfer) event.dataTransfer.dropEffect = 'none'
  return refuse(view, event)
}

/**
 * A composition cannot be prevented, only ended: the input method gives up when
 * its element loses the focus. The view is not told of it, so that it takes what
 * was typed as a foreign change and draws its own state again.
 */
function endComposition(view: EditorView): boolean {
  view.dom.blur()
  view.focus()
  return true
}
