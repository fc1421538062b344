import { Plugin, PluginKey } from 'prosemirror-state'
import type { Covered } from './geometry.ts'
import { holdCaret } from './geometry.ts'

const key = new PluginKey<number>('caretInView')

/** Sees to it that a caret which was to be scrolled into view, by a key or a command, is there when the page has come to rest. */
export function caretInView(covered: Covered): Plugin<number> {
  return new Plugin<number>({
    key,
    // Counts how often that was wanted.
    state: { init: () => 0, apply: (tr, count) => (tr.scrolledIntoView ? count + 1 : count) },
    view: () => ({
      update: (view, before) => {
        if (key.getState(view.state) !== key.getState(before)) requestAnimationFrame(() => holdCaret(view, covered))
      },
    }),
  })
}
