import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import type { TestDesk } from '../desk.fixture.ts'
import { importLines, markClaim, openTestDesk } from '../desk.fixture.ts'
import type { Hints, Topic } from '../hints.ts'
import { PATIENTLY } from '../patience.fixture.ts'
import { compactProse } from './compact-prose.ts'
import { loadProse } from './load-prose.ts'
import { openProseLog } from './open-prose.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk[Symbol.asyncDispose]())

async function aDocument() {
  const article = await importLines(desk, 'The bridge closed.')
  const { claimId } = await markClaim(desk, article.on('The bridge closed'))
  return { id: `${claimId}.notes`, ref: { kind: 'notes', subject: claimId } as const }
}

/** Somebody who types word after word, each an update. */
function openTypist() {
  const doc = new Y.Doc()
  let last: Uint8Array = new Uint8Array()
  doc.on('update', (update: Uint8Array) => {
    last = update
  })
  const text = new Y.XmlText()
  doc.transact(() => {
    const paragraph = new Y.XmlElement('paragraph')
    doc.getXmlFragment('prose').insert(0, [paragraph])
    paragraph.insert(0, [text])
  })
  const first = last
  const type = (words: string) => {
    text.insert(text.length, words)
    return last
  }
  return { doc, first, type }
}

const prose = (doc: Y.Doc) => doc.getXmlFragment('prose').toString()

/** Hints between processes of a test, which may get lost; `doubt` is what follows a loss. */
function openWire() {
  const ears = new Set<{ process: object; topic: Topic; listener: (message: string) => void }>()
  const doubts = new Set<() => void>()
  let isUp = true
  const hints = (): Hints => {
    const process = {}
    return {
      tell: (topic, message) => {
        for (const ear of isUp ? ears : []) if (ear.process !== process && ear.topic === topic) ear.listener(message)
      },
      hear: (topic, listener) => {
        const ear = { process, topic, listener }
        ears.add(ear)
        return () => void ears.delete(ear)
      },
      onDoubt: (listener) => {
        doubts.add(listener)
        return () => void doubts.delete(listener)
      },
      close: async () => undefined,
    }
  }
  const setUp = (up: boolean) => {
    isUp = up
    if (up) for (const doubt of doubts) doubt()
  }
  return { hints, setUp }
}

describe('two processes', () => {
  test('have what either appends, also when hints were lost', async () => {
    const { id } = await aDocument()
    const wire = openWire()
    const logs = [
      openProseLog(desk.db, wire.hints(), () => new Date()),
      openProseLog(desk.db, wire.hints(), () => new Date()),
    ]
    const docs = logs.map(() => new Y.Doc())
    await Promise.all(logs.map((log, i) => log.open(id, docs[i] ?? new Y.Doc(), null)))
    const [one, two] = [openTypist(), openTypist()]
    const append = async (i: number, update: Uint8Array) =>
      expect(await logs[i]?.append(desk.checker, id, update)).toMatchObject({ ok: true })
    await Promise.all([append(0, one.first), append(1, two.first)])
    for (let i = 0; i < 10; i += 1) {
      wire.setUp(i % 3 === 0)
      await Promise.all([append(0, one.type(`a${i} `)), append(1, two.type(`b${i} `))])
    }
    wire.setUp(true)
    await vi.waitFor(() => {
      for (const doc of docs) expect(prose(doc)).toMatch(/a0 .*a9 /)
      for (const doc of docs) expect(prose(doc)).toMatch(/b0 .*b9 /)
    }, PATIENTLY)
    expect(prose(docs[0] ?? new Y.Doc())).toBe(prose(docs[1] ?? new Y.Doc()))
    await Promise.all(logs.map((log) => log.close()))
  })

  test('take what builds on text that only the other has seen yet', async () => {
    const { id } = await aDocument()
    const wire = openWire()
    const [here, there] = [
      openProseLog(desk.db, wire.hints(), () => new Date()),
      openProseLog(desk.db, wire.hints(), () => new Date()),
    ]
    const doc = new Y.Doc()
    await here.open(id, doc, null)
    wire.setUp(false)
    const typist = openTypist()
    await there.append(desk.checker, id, typist.first)
    expect(await here.append(desk.checker, id, typist.type('And on.'))).toMatchObject({
      ok: true,
      value: { position: 2 },
    })
    expect(prose(doc)).toBe(prose(typist.doc))
    await Promise.all([here.close(), there.close()])
  })
})

describe('compaction', () => {
  test('changes nothing about a document, keeps every update, and leaves one snapshot', async () => {
    const { id, ref } = await aDocument()
    const log = openProseLog(desk.db, openWire().hints(), () => new Date())
    const typist = openTypist()
    await log.append(desk.checker, id, typist.first)
    for (let i = 0; i < 5; i += 1) {
      await log.append(desk.checker, id, typist.type(`${i} `))
      await compactProse(desk.db, id)
    }
    await log.append(desk.checker, id, typist.type('end'))
    const { doc, position } = await loadProse(desk.db.prisma, ref)
    expect([prose(doc), position]).toEqual([prose(typist.doc), 7])
    expect(await desk.db.prisma.proseUpdate.count({ where: { documentId: id } })).toBe(7)
    const snapshots = await desk.db.prisma.proseSnapshot.findMany({ where: { documentId: id } })
    expect(snapshots.map((snapshot) => snapshot.position)).toEqual([6])
    await log.close()
  })

  test('comes by itself when a document has grown, while people write', async () => {
    const { id, ref } = await aDocument()
    const log = openProseLog(desk.db, openWire().hints(), () => new Date(), 10)
    const typist = openTypist()
    const doc = new Y.Doc()
    await log.open(id, doc, null)
    const updates = [typist.first, ...Array.from({ length: 40 }, (_, i) => typist.type(`${i} `))]
    for (const update of updates) await log.append(desk.checker, id, update)
    await vi.waitFor(
      async () => expect(await desk.db.prisma.proseSnapshot.count({ where: { documentId: id } })).toBe(1),
      PATIENTLY,
    )
    expect(prose((await loadProse(desk.db.prisma, ref)).doc)).toBe(prose(typist.doc))
    expect(prose(doc)).toBe(prose(typist.doc))
    await log.close()
  })

  test('comes when a long log is opened, of what it held at that moment', async () => {
    const { id, ref } = await aDocument()
    const typist = openTypist()
    const writing = openProseLog(desk.db, openWire().hints(), () => new Date())
    for (const update of [typist.first, ...Array.from({ length: 20 }, (_, i) => typist.type(`${i} `))])
      await writing.append(desk.checker, id, update)
    const opened = openProseLog(desk.db, openWire().hints(), () => new Date(), 10)
    await opened.open(id, new Y.Doc(), null)
    await writing.append(desk.checker, id, typist.type('end'))
    await opened.close()
    const [snapshot] = await desk.db.prisma.proseSnapshot.findMany({ where: { documentId: id } })
    expect(snapshot?.position).toBe(21)
    expect(prose((await loadProse(desk.db.prisma, ref)).doc)).toBe(prose(typist.doc))
    await writing.close()
  })
})
