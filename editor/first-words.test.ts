import { AllSelection, EditorState, type Transaction } from 'prosemirror-state'
import { expect, test } from 'vitest'
import { ySyncPluginKey } from 'y-prosemirror'
import { firstWords } from './first-words.ts'
import { proseSchema } from './prose-schema.ts'

const THEIRS = proseSchema.node('paragraph', null, proseSchema.text('Theirs.'))

/** As y-prosemirror brings in what others wrote: all of the text anew, and the selection as it was. */
function broughtIn(state: EditorState): Transaction {
  const tr = state.tr.replaceWith(0, state.doc.content.size, [THEIRS])
  return tr.setSelection(new AllSelection(tr.doc)).setMeta(ySyncPluginKey, { isChangeOrigin: true })
}

function open(...content: (typeof THEIRS)[]): EditorState {
  return EditorState.create({ doc: proseSchema.node('doc', null, content), plugins: [firstWords()] })
}

test('whoever waits in an empty field writes behind the words that come, not over them', () => {
  const empty = open()
  const { state } = empty.applyTransaction(broughtIn(empty))
  expect(state.selection.empty).toBe(true)
  expect(state.apply(state.tr.insertText(' Mine.')).doc.textContent).toBe('Theirs. Mine.')
})

test('who selected all of a text has all of it selected still', () => {
  const full = open(THEIRS)
  const all = full.apply(full.tr.setSelection(new AllSelection(full.doc)))
  expect(all.applyTransaction(broughtIn(all)).state.selection).toBeInstanceOf(AllSelection)
})
