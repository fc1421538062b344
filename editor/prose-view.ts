import type { Command, Transaction } from 'prosemirror-state'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { initProseMirrorDoc, ySyncPlugin, yUndoPlugin } from 'y-prosemirror'
import type { Doc } from 'yjs'
import { directionOf } from './direction.ts'
import { beginParagraph, firstParagraph } from './first-paragraph.ts'
import { firstWords } from './first-words.ts'
import { giveParagraphsText } from './paragraph-text.ts'
import type { ProseActive } from './prose-active.ts'
import { proseActive } from './prose-active.ts'
import type { Caret, OthersCaret } from './prose-carets.ts'
import { proseCarets, withCarets } from './prose-carets.ts'
import { proseKeys } from './prose-keys.ts'
import { prosePaste } from './prose-paste.ts'
import { proseSchema } from './prose-schema.ts'
import { proseUndo } from './prose-undo.ts'
import { readSelection } from './read-selection.ts'

/** The name of the shared type that holds the text in a prose document. */
export const PROSE_FRAGMENT = 'prose'

/** What a prose view is made from, and what it tells. */
export type ProseViewOptions = {
  /** The shared document; its text is `doc.getXmlFragment('prose')`. Load it before the view is made. The view does not destroy it. */
  readonly doc: Doc
  /** The accessible name of the field. */
  readonly label: string
  readonly editable: boolean
  /** Shown while the document is empty. */
  readonly placeholder?: string
  /** BCP 47 of what is written; also the direction. `null` or left out: each block takes its direction from its own text. */
  readonly language?: string | null
  /** Id of an element that describes the field, e.g. "readers see this". */
  readonly describedBy?: string
  /** The text changed, by this member or from elsewhere. */
  readonly onChange?: () => void
  /** Text or selection changed: what a toolbar shows as pressed. */
  readonly onState?: (active: ProseActive) => void
  /** Mod-k: ask for an address, then `run(setLink(address))` or `run(removeLink)`. `href` is that of the link at the caret. */
  readonly onLink?: (href: string | null) => void
  /** One's own caret moved, or left the field: what others may be shown. */
  readonly onCaret?: (caret: Caret | null) => void
}

/** A field of running text. */
export type ProseView = {
  /** The element that holds the text (class `prose-text`, and `prose-empty` while there is no text). */
  readonly element: HTMLElement
  readonly view: EditorView
  /** Runs a command of `prose-commands.ts` and gives the focus back to the text. False where it did nothing. */
  run(command: Command): boolean
  /** Whether the command could run now. */
  can(command: Command): boolean
  active(): ProseActive
  isBlank(): boolean
  setEditable(editable: boolean): void
  /** Draws the carets of others in place of those before. */
  setCarets(others: readonly OthersCaret[]): void
  focus(): void
  /** To be called before what others wrote is taken into the document: a caret that has just moved stays where it is. */
  readCaret(): void
  destroy(): void
}

/** Puts a prose field into `place`. The caller destroys it. */
export function createProseView(place: HTMLElement, options: ProseViewOptions): ProseView {
  let editable = options.editable
  const stopGiving = giveParagraphsText(options.doc, options.doc.getXmlFragment(PROSE_FRAGMENT))
  const view: EditorView = new EditorView(place, {
    state: proseState(options),
    editable: () => editable,
    attributes: (state) => attributesOf(options, editable, isBlank(state)),
    dispatchTransaction(tr) {
      view.updateState(view.state.apply(tr))
      tell(tr, view.state, options)
    },
  })

  return {
    element: view.dom,
    view,
    run(command) {
      if (!editable) return false
      if (!command(view.state)) beginParagraph(view.state, view.dispatch, view)
      const done = command(view.state, view.dispatch, view)
      view.focus()
      return done
    },
    can: (command) => editable && (command(view.state) || command(begun(view.state))),
    active: () => proseActive(view.state),
    isBlank: () => isBlank(view.state),
    setEditable(allowed) {
      editable = allowed
      view.updateState(view.state)
    },
    setCarets(others) {
      readSelection(view)
      view.dispatch(withCarets(view.state.tr, others))
    },
    focus: () => view.focus(),
    readCaret: () => readSelection(view),
    destroy: () => {
      stopGiving()
      view.destroy()
    },
  }
}

function proseState({ doc, onLink, onCaret }: ProseViewOptions): EditorState {
  const fragment = doc.getXmlFragment(PROSE_FRAGMENT)
  const { doc: shown, mapping } = initProseMirrorDoc(fragment, proseSchema)
  return EditorState.create({
    doc: shown,
    plugins: [
      ySyncPlugin(fragment, { mapping }),
      // It takes back what came from this view alone: other changes have another origin.
      yUndoPlugin({ undoManager: proseUndo(fragment) }),
      proseCarets((caret) => onCaret?.(caret)),
      firstParagraph(),
      firstWords(),
      prosePaste(),
      ...proseKeys(onLink),
    ],
  })
}

/** The state as it would be once something is written. */
function begun(state: EditorState): EditorState {
  let next = state
  beginParagraph(state, (tr) => {
    next = state.apply(tr)
  })
  return next
}

function tell(tr: Transaction, state: EditorState, { onChange, onState }: ProseViewOptions): void {
  if (tr.docChanged) onChange?.()
  if (tr.docChanged || tr.selectionSet || tr.storedMarksSet) onState?.(proseActive(state))
}

function isBlank(state: EditorState): boolean {
  return state.doc.textContent.trim() === ''
}

function attributesOf(options: ProseViewOptions, editable: boolean, blank: boolean): Record<string, string> {
  const { label, describedBy, language = null, placeholder } = options
  return {
    class: blank ? 'prose-text prose-empty' : 'prose-text',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    ...(describedBy === undefined ? {} : { 'aria-describedby': describedBy }),
    ...(editable ? {} : { 'aria-readonly': 'true', tabindex: '0' }),
    ...(placeholder === undefined ? {} : { 'aria-placeholder': placeholder, 'data-placeholder': placeholder }),
    ...(language === null ? {} : { lang: language }),
    dir: directionOf(language),
    translate: 'no',
  }
}
