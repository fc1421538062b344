import { Plugin } from 'prosemirror-state'
import type { Covered } from './scrolling.ts'
import { holdCaret } from './scrolling.ts'

/** Sees to it that a caret which was to be scrolled into view, by a key or a command, is there when the page has come to rest. */
export function caretInView(covered: Covered): Plugin {
  return new Plugin({
    props: {
      // ProseMirror scrolls, and this looks after it.
      handleScrollToSelection: (view) => {
        holdCaret(view, covered)
        return false
      },
    },
  })
}
