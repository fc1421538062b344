import { EditorState, type Transaction } from 'prosemirror-state'
import { expect, test } from 'vitest'
import { initProseMirrorDoc, updateYFragment, ySyncPluginKey } from 'y-prosemirror'
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs'
import { giveParagraphsText } from './paragraph-text.ts'
import { proseSchema } from './prose-schema.ts'
import { proseUndo } from './prose-undo.ts'

const EMPTY = proseSchema.node('paragraph')

/** Somebody with a copy of a document, who edits it through ProseMirror. */
function open(clientID: number, ...updates: Uint8Array[]) {
  const doc = new Doc()
  doc.clientID = clientID
  const fragment = doc.getXmlFragment('prose')
  const history = proseUndo(fragment)
  giveParagraphsText(doc, fragment)
  const hear = (update: Uint8Array) => applyUpdate(doc, update)
  for (const update of updates) hear(update)
  const edit = (act: (state: EditorState) => Transaction) => {
    const { doc: shown, meta } = initProseMirrorDoc(fragment, proseSchema)
    const { doc: changed } = act(EditorState.create({ doc: shown }))
    doc.transact(() => updateYFragment(doc, fragment, changed, meta), ySyncPluginKey)
  }
  return {
    doc,
    hear,
    history,
    beginParagraph: () => edit(({ tr }) => tr.insert(0, EMPTY)),
    type: (words: string) => edit(({ tr }) => tr.insertText(words, 1)),
    all: () => encodeStateAsUpdate(doc),
    text: () => fragment.toString(),
  }
}

test('two who begin the same empty paragraph at once write in one text: what is written in it far away stays', () => {
  const one = open(1)
  one.beginParagraph()
  const two = open(2, one.all())
  const three = open(3, one.all())
  one.type('one')
  two.type('two')
  three.hear(one.all())
  three.hear(two.all())
  two.type('more ') // of which three hears only after writing too
  three.type('three ')
  two.hear(three.all())
  three.hear(two.all())
  expect(two.text()).toBe(three.text())
  for (const word of ['one', 'two', 'more ', 'three ']) expect(three.text()).toContain(word)
})

test('who takes back their own first letters leaves what another is writing behind them', () => {
  const one = open(1)
  one.beginParagraph()
  one.history.stopCapturing()
  one.type('mine')
  const two = open(2, one.all())
  two.type('theirs')
  one.history.undo()
  one.hear(two.all())
  expect(one.text()).toBe('<paragraph>theirs</paragraph>')
})

test('beginning a paragraph and typing is one step of undo, and nothing is left of it', () => {
  const one = open(1)
  one.beginParagraph()
  one.type('mine')
  one.history.undo()
  expect(one.text()).toBe('')
})
