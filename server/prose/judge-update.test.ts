import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { MAX_STRUCTS, MAX_UPDATE } from '../../domain/live.ts'
import { judgeUpdate } from './judge-update.ts'
import type { ProseUpdate } from './prose-update.ts'
import { readUpdate } from './prose-update.ts'
import { updateToText } from './update-to-text.ts'

function docOf(...updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc()
  for (const update of updates) Y.applyUpdate(doc, update)
  return doc
}

function read(bytes: Uint8Array): ProseUpdate {
  const update = readUpdate(bytes)
  if (!update.ok) throw new Error(JSON.stringify(update.problem))
  return update.value
}

/** What `act` does to a copy of `doc`, as an update. */
function changeOf(doc: Y.Doc, act: (copy: Y.Doc) => void, clientID?: number): Uint8Array {
  const copy = docOf(Y.encodeStateAsUpdate(doc))
  if (clientID !== undefined) copy.clientID = clientID
  const before = Y.encodeStateVector(copy)
  act(copy)
  return Y.encodeStateAsUpdate(copy, before)
}

const firstText = (doc: Y.Doc) => {
  const paragraph = doc.getXmlFragment('prose').get(0)
  if (!(paragraph instanceof Y.XmlElement)) throw new Error('There is no paragraph')
  return paragraph.get(0) as Y.XmlText // updateToText puts nothing else into it
}

const text = docOf(updateToText(new Y.Doc(), 'The bridge closed.'))

describe('an update is', () => {
  test('news, with who writes it', () => {
    const typed = changeOf(text, (doc) => firstText(doc).insert(3, ' old'), 7)
    expect(judgeUpdate(text, read(typed))).toEqual({
      kind: 'news',
      bytes: typed,
      writers: [{ client: 7, begun: false }],
    })
  })
  test('known when the document holds it, deletions included', () => {
    const doc = docOf(Y.encodeStateAsUpdate(text))
    firstText(doc).delete(0, 4)
    expect(judgeUpdate(doc, read(Y.encodeStateAsUpdate(doc)))).toEqual({ kind: 'known' })
    expect(judgeUpdate(text, read(changeOf(text, (copy) => firstText(copy).delete(0, 4))))).toMatchObject({
      kind: 'news',
      writers: [],
    })
  })
  test('early when it builds on what the document does not hold', () => {
    const typed = changeOf(text, (doc) => firstText(doc).insert(3, ' old'))
    expect(judgeUpdate(new Y.Doc(), read(typed))).toEqual({ kind: 'early' })
    const deleted = changeOf(text, (doc) => firstText(doc).delete(0, 1))
    expect(judgeUpdate(new Y.Doc(), read(deleted))).toEqual({ kind: 'early' })
  })
  test('only what is new of it: others’ text that comes along is nobody’s writing', () => {
    const copy = docOf(Y.encodeStateAsUpdate(text))
    copy.clientID = 9
    firstText(copy).insert(0, 'Yes: ')
    const judged = judgeUpdate(text, read(Y.encodeStateAsUpdate(copy)))
    expect(judged).toMatchObject({ kind: 'news', writers: [{ client: 9, begun: false }] })
    if (judged.kind !== 'news') return
    expect(read(judged.bytes).sections.map(({ client }) => client)).toEqual([9])
    expect(docOf(Y.encodeStateAsUpdate(text), judged.bytes).getXmlFragment('prose').toString()).toBe(
      copy.getXmlFragment('prose').toString(),
    )
  })
  test('one that goes on as a client of which there is text already', () => {
    const first = changeOf(text, (doc) => firstText(doc).insert(0, 'a'), 7)
    const doc = docOf(Y.encodeStateAsUpdate(text), first)
    const second = changeOf(doc, (copy) => firstText(copy).insert(0, 'b'), 7)
    expect(judgeUpdate(doc, read(second))).toMatchObject({ writers: [{ client: 7, begun: true }] })
  })
})

test('an update that is news leaves nothing waiting inside Yjs', () => {
  const [a, b] = [docOf(Y.encodeStateAsUpdate(text)), docOf(Y.encodeStateAsUpdate(text))]
  for (let i = 0; i < 20; i += 1) {
    firstText(i % 2 ? a : b).insert(i, `${i}`)
    Y.applyUpdate(i % 2 ? b : a, Y.encodeStateAsUpdate(i % 2 ? a : b))
  }
  const doc = docOf(Y.encodeStateAsUpdate(text))
  const judged = judgeUpdate(doc, read(Y.encodeStateAsUpdate(a)))
  expect(judged.kind).toBe('news')
  if (judged.kind === 'news') Y.applyUpdate(doc, judged.bytes)
  expect(doc.store.pendingStructs).toBeNull()
  expect(doc.getXmlFragment('prose').toString()).toBe(a.getXmlFragment('prose').toString())
})

describe('is no update of prose:', () => {
  const made = (act: (doc: Y.Doc) => void) => {
    const doc = new Y.Doc()
    act(doc)
    return Y.encodeStateAsUpdate(doc)
  }
  const nested = (depth: number): object => (depth === 0 ? {} : { in: nested(depth - 1) })
  const withMark = (value: object | string) =>
    made((doc) => {
      const marked = new Y.XmlText()
      doc.getXmlFragment('prose').insert(0, [marked])
      marked.insert(0, 'x', { link: value })
    })

  test.each([
    ['nothing', new Uint8Array()],
    ['bytes', new Uint8Array([255, 255, 255, 255])],
    ['the newer encoding', Y.encodeStateAsUpdateV2(text)],
    ['too large', new Uint8Array(MAX_UPDATE + 1)],
    ['another root', made((doc) => doc.getText('elsewhere').insert(0, 'x'))],
    ['a map', made((doc) => doc.getMap('prose').set('a', 1))],
    ['a document in the document', made((doc) => doc.getMap('prose').set('a', new Y.Doc()))],
    ['bytes in the document', made((doc) => doc.getArray('prose').insert(0, [new Uint8Array(9)]))],
    ['a value within values', withMark(nested(9))],
    ['an endless name', made((doc) => doc.getXmlFragment('prose').insert(0, [new Y.XmlElement('x'.repeat(99))]))],
    ['an endless value', withMark('x'.repeat(99_999))],
  ])('%s', (_, bytes) => {
    expect(readUpdate(bytes).ok).toBe(false)
  })
  test('a hole', () => {
    const doc = docOf(Y.encodeStateAsUpdate(text))
    const parts: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => parts.push(update))
    for (const word of ['a', 'b', 'c']) firstText(doc).insert(0, word)
    const [first, , third] = parts
    if (first && third) expect(readUpdate(Y.mergeUpdates([first, third])).ok).toBe(false)
  })
  test('more structs than anybody types', () => {
    const doc = docOf(Y.encodeStateAsUpdate(text))
    for (let i = 0; i <= MAX_STRUCTS; i += 1) firstText(doc).insert(0, 'x')
    expect(readUpdate(Y.encodeStateAsUpdate(doc)).ok).toBe(false)
  })
})
