import type { Command } from 'prosemirror-state'
import { Plugin, TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { proseSchema } from './prose-schema.ts'

/**
 * Gives an empty document its first paragraph when something is about to be
 * written into it, and not before: opening or focusing a field changes nothing
 * that is shared.
 */
export function firstParagraph(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown: (view, event) => (writes(event) ? begin(view) : false),
        beforeinput: begin,
        compositionstart: begin,
        paste: begin,
        drop: begin,
      },
    },
  })
}

/** Puts a paragraph into an empty document and the caret into it; false where there is something already. */
export const beginParagraph: Command = (state, dispatch) => {
  if (state.doc.childCount > 0) return false
  const tr = state.tr.insert(0, proseSchema.node('paragraph'))
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, 1)))
  return true
}

function begin(view: EditorView): false {
  if (view.editable) beginParagraph(view.state, view.dispatch, view)
  return false
}

function writes({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && ([...key].length === 1 || key === 'Enter' || key === 'Process')
}
