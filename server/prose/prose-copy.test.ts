import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { proseCopy } from '../../domain/prose-copy.ts'

/** The updates by which two people who know the word, and not of each other, both make it strong. */
function bothMakeStrong(): Uint8Array[] {
  const first = new Y.Doc()
  first.getText('t').insert(0, 'word')
  const typed = Y.encodeStateAsUpdate(first)
  const formatted = [1, 2].map((clientID) => {
    const doc = new Y.Doc()
    doc.clientID = clientID
    Y.applyUpdate(doc, typed)
    const before = Y.encodeStateVector(doc)
    doc.getText('t').format(0, 4, { strong: true })
    return Y.encodeStateAsUpdate(doc, before)
  })
  return [typed, ...formatted]
}

/** How many clients' letters or marks a document has taken out. */
function takenOut(doc: Y.Doc): number {
  return Y.decodeUpdate(Y.encodeStateAsUpdate(doc)).ds.clients.size
}

test('a copy takes out no mark of a format by itself, which Yjs alone would do', () => {
  const [copy, plain] = [proseCopy(new Y.Doc()), new Y.Doc()]
  for (const doc of [copy, plain]) {
    doc.getText('t')
    for (const update of bothMakeStrong()) Y.applyUpdate(doc, update)
  }
  expect([takenOut(copy), takenOut(plain)]).toEqual([0, 1])
  expect(copy.getText('t').toDelta()).toEqual([{ insert: 'word', attributes: { strong: true } }])
})
