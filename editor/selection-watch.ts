import type { EditorState, Transaction } from 'prosemirror-state'
import { Plugin, TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import type { Span } from '../domain/span.ts'
import { drawnMarks } from './annotation-plugin.ts'
import { offsetAt, positionAt } from './article-document.ts'
import type { Rect } from './geometry.ts'
import { rectOfSpan } from './geometry.ts'
import { readSelection } from './read-selection.ts'
import { snapSelection, visibleOffset } from './selection-commands.ts'
import { spansOfSelection } from './selection-spans.ts'

/** Whom to tell of a selection. */
export type SelectionOptions = {
  readonly language: string | null
  readonly onSelection?: (spans: readonly Span[], rect: Rect | null) => void
}

/** Watches the selection of an article view. */
export type SelectionWatch = {
  readonly plugin: Plugin
  /** The mouse button went down in the text, or up again; `exact` leaves letters selected as they are. */
  press(pressed: boolean, exact: boolean): void
  /** What happens to the selection until `done` is told then; of several waits the last one counts. */
  holdUntil(done: Promise<unknown>): void
}

/**
 * Tells of the selection once it settled: at every step of the keyboard or of a
 * finger, but for a mouse only when its button is up, after the selection has
 * snapped to words.
 */
export function selectionWatch(options: SelectionOptions): SelectionWatch {
  let pressed = false
  let held: Promise<unknown> | null = null
  let releasing: { readonly exact: boolean; readonly timer: ReturnType<typeof setTimeout> } | null = null
  let view: EditorView | null = null
  let told = ''

  const tell = () => {
    if (pressed || held || !view) return
    const spans = spansOfSelection(view.state, { snap: 'word', language: options.language })
    const now = JSON.stringify(spans)
    if (now === told || (told === '' && spans.length === 0)) return
    told = now
    options.onSelection?.(spans, rectOfSelected(view))
  }

  const release = (exact: boolean) => {
    pressed = false
    releasing = null
    if (!view) return
    if (!exact) snapSelection(options.language)(view.state, view.dispatch)
    tell()
  }

  const releaseNow = (pressedIn: EditorView) => {
    if (!releasing) return false
    clearTimeout(releasing.timer)
    readSelection(pressedIn)
    release(releasing.exact)
    return false
  }

  return {
    plugin: new Plugin({
      // A key may come sooner: it goes on from what the mouse has selected.
      props: { handleDOMEvents: { keydown: releaseNow } },
      appendTransaction: (_transactions, before, after) => caretOutOfHidden(before, after),
      view: (created) => {
        view = created
        return { update: tell, destroy: () => (view = null) }
      },
    }),
    press(down, exact) {
      if (down) {
        pressed = true
        clearTimeout(releasing?.timer)
        releasing = null
      }
      // The browser settles the selection of a click, and tells ProseMirror, after the event.
      else if (pressed && !releasing) releasing = { exact, timer: setTimeout(() => release(exact)) }
    },
    holdUntil(done) {
      held = done
      void done.finally(() => {
        if (held !== done) return
        held = null
        tell()
      })
    },
  }
}

/** Around the visible selection; `null` when nothing is selected. */
export function rectOfSelected(view: EditorView): Rect | null {
  const { doc, selection } = view.state
  if (selection.empty) return null
  return rectOfSpan(view, { start: offsetAt(doc, selection.from), end: offsetAt(doc, selection.to) })
}

/** A caret inside hidden text cannot be seen: it goes on in the direction in which it came. */
function caretOutOfHidden(before: EditorState, after: EditorState): Transaction | null {
  if (!after.selection.empty || (after.selection.eq(before.selection) && drawnMarks(after) === drawnMarks(before)))
    return null
  const offset = offsetAt(after.doc, after.selection.head)
  const visible = visibleOffset(after, offset, after.selection.head < before.selection.head ? -1 : 1)
  if (visible === offset) return null
  return after.tr.setSelection(TextSelection.create(after.doc, positionAt(after.doc, visible)))
}
