import type { EditorState, Transaction } from 'prosemirror-state'
import { Plugin, PluginKey } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { absolutePositionToRelativePosition, relativePositionToAbsolutePosition, ySyncPluginKey } from 'y-prosemirror'
import type { Doc, RelativePosition, XmlFragment } from 'yjs'
import { decodeRelativePosition, encodeRelativePosition } from 'yjs'
import { fromBase64, toBase64 } from './base64.ts'
import { widgetOf } from './widget.ts'

/** The ends of a selection in running text, as Yjs relative positions in base64: they hold while others write. */
export type Caret = { readonly anchor: string; readonly head: string }

/** Somebody else's caret in a prose field. */
export type OthersCaret = Caret & {
  /** Tells carets apart; a member with two windows has two. */
  readonly window: number
  readonly name: string
  /** 1 to 8: a colour of `ui/tokens.css`. */
  readonly colour: number
}

type Carets = { readonly others: readonly OthersCaret[]; readonly decorations: DecorationSet }

const key = new PluginKey<Carets>('carets')

/**
 * Draws others' carets (`.presence-caret` with `data-person` and `data-name`) and selections (`.presence-written`),
 * and tells `onCaret` one's own: `null` once the field has lost the focus. It goes behind `ySyncPlugin`.
 */
export function proseCarets(onCaret: (caret: Caret | null) => void): Plugin<Carets> {
  return new Plugin<Carets>({
    key,
    state: {
      init: () => ({ others: [], decorations: DecorationSet.empty }),
      apply: (tr, before, _old, state) => {
        const others: readonly OthersCaret[] | undefined = tr.getMeta(key)
        // A change from elsewhere replaces the whole text, so that nothing can be carried over it.
        if (others || bindingOf(state)?.isChangeOrigin) return drawn(state, others ?? before.others)
        return tr.docChanged ? { ...before, decorations: before.decorations.map(tr.mapping, tr.doc) } : before
      },
    },
    props: { decorations: (state) => key.getState(state)?.decorations },
    view: (view) => watched(view, onCaret),
  })
}

/** The transaction that draws the carets of `others` in place of those before. */
export function withCarets(tr: Transaction, others: readonly OthersCaret[]): Transaction {
  return tr.setMeta(key, others).setMeta('addToHistory', false)
}

/** What is drawn of others now. */
export function drawnCarets(state: EditorState): DecorationSet {
  return key.getState(state)?.decorations ?? DecorationSet.empty
}

function watched(view: EditorView, onCaret: (caret: Caret | null) => void) {
  let told = ''
  const tell = () => {
    const caret = view.hasFocus() ? caretOf(view.state) : null
    const now = JSON.stringify(caret)
    if (now === told) return
    told = now
    onCaret(caret)
  }
  view.dom.addEventListener('focusin', tell)
  view.dom.addEventListener('focusout', tell)
  return {
    update: tell,
    destroy: () => {
      view.dom.removeEventListener('focusin', tell)
      view.dom.removeEventListener('focusout', tell)
      if (told !== '' && told !== 'null') onCaret(null)
    },
  }
}

/** One's own caret, as it is told to others. */
export function caretOf(state: EditorState): Caret | null {
  const binding = bindingOf(state)
  if (!binding) return null
  const at = (position: number) =>
    toBase64(
      encodeRelativePosition(absolutePositionToRelativePosition(position, binding.type, binding.binding.mapping)),
    )
  return { anchor: at(state.selection.anchor), head: at(state.selection.head) }
}

function drawn(state: EditorState, others: readonly OthersCaret[]): Carets {
  return {
    others,
    decorations: DecorationSet.create(
      state.doc,
      others.flatMap((other) => drawnOne(state, other)),
    ),
  }
}

function drawnOne(state: EditorState, { window, name, colour, anchor, head }: OthersCaret): Decoration[] {
  const from = positionOf(state, anchor)
  const to = positionOf(state, head)
  if (from === null || to === null) return []
  const caret = Decoration.widget(to, () => caretElement(name, colour), {
    key: `caret ${window} ${name} ${colour}`,
    side: 10,
    ignoreSelection: true,
  })
  if (from === to) return [caret]
  const attributes = { nodeName: 'span', class: 'presence-written', 'data-person': String(colour) }
  return [caret, Decoration.inline(Math.min(from, to), Math.max(from, to), attributes)]
}

function caretElement(name: string, colour: number): HTMLElement {
  const caret = widgetOf('span', 'presence-caret', ['\u2060'])
  caret.dataset.person = String(colour)
  caret.dataset.name = name
  caret.setAttribute('aria-hidden', 'true')
  return caret
}

/** Where a position that another page has sent stands here; `null` where it is none, or its words have not come yet. */
function positionOf(state: EditorState, encoded: string): number | null {
  const binding = bindingOf(state)
  const relative = binding && decoded(encoded)
  if (!relative) return null
  try {
    const { doc, type, binding: bound } = binding
    const position = relativePositionToAbsolutePosition(doc, type, relative, bound.mapping)
    return position === null ? null : Math.max(0, Math.min(position, state.doc.content.size))
  } catch (error) {
    // It names words that are not drawn yet; they come with the next change, and the caret with them.
    if (error instanceof TypeError) return null
    throw error
  }
}

function decoded(encoded: string): RelativePosition | null {
  try {
    return decodeRelativePosition(fromBase64(encoded))
  } catch {
    // What another page sends is taken as it is, and may be anything.
    return null
  }
}

/** What `ySyncPlugin` knows; y-prosemirror gives its state no type. */
type Bound = {
  readonly doc: Doc
  readonly type: XmlFragment
  readonly isChangeOrigin: boolean
  readonly binding: { readonly mapping: Parameters<typeof relativePositionToAbsolutePosition>[3] }
}

function bindingOf(state: EditorState): Bound | undefined {
  const bound: Bound | undefined = ySyncPluginKey.getState(state)
  return bound
}
