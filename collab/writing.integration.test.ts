import type { HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { PATIENTLY } from '../server/patience.fixture.ts'
import { loadProse } from '../server/prose/load-prose.ts'
import type { Person, TestCollab } from './collab.fixture.ts'
import { openTestCollab, openWriter, textOf, typeInto } from './collab.fixture.ts'

let collab: TestCollab
let anna: Person
let ben: Person
let vera: Person
const sockets: HocuspocusProviderWebsocket[] = []

beforeAll(async () => {
  collab = await openTestCollab()
  anna = await collab.person('checker', 'Anna')
  ben = await collab.person('editor', 'Ben')
  vera = await collab.person('viewer', 'Vera')
})
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy()
})
afterAll(() => collab[Symbol.asyncDispose]())

async function explanation() {
  return `${(await collab.claim()).claimId}.explanation`
}

/** Opens a document and waits for what is in it. */
async function open(who: Person, proseId: string, doc?: Y.Doc) {
  const socket = collab.connect(who)
  sockets.push(socket)
  const writer = openWriter(socket, proseId, doc)
  await vi.waitFor(() => expect(writer.isSaved()).toBe(true), PATIENTLY)
  return writer
}

async function stored(proseId: string): Promise<string> {
  const subject = proseId.split('.')[0] ?? ''
  return textOf((await loadProse(collab.db.prisma, { kind: 'explanation', subject })).doc)
}

test('what two people type at once arrives at both, and is there after a restart', async () => {
  const id = await explanation()
  const [one, two] = [await open(anna, id), await open(ben, id)]
  one.type('First of all. ')
  two.type('And then. ')
  await vi.waitFor(() => {
    expect(one.isSaved() && two.isSaved()).toBe(true)
    expect(one.text()).toContain('And then.')
    expect(two.text()).toBe(one.text())
  }, PATIENTLY)
  const both = one.text()
  await collab.restart()
  expect((await open(ben, id)).text()).toBe(both)
})

test('an update is acknowledged once it is on disk, and not before', async () => {
  const id = await explanation()
  const writer = await open(anna, id)
  for (let i = 0; i < 20; i += 1) {
    writer.type(`${i} `)
    await vi.waitFor(() => expect(writer.isSaved()).toBe(true), { ...PATIENTLY, interval: 1 })
    expect(await stored(id)).toBe(writer.text())
  }
})

test('a viewer reads what is written and cannot write', async () => {
  const id = await explanation()
  const [reader, writer] = [await open(vera, id), await open(anna, id)]
  writer.type('Only read. ')
  await vi.waitFor(() => expect(reader.text()).toBe('Only read. '), PATIENTLY)
  reader.type('And changed.')
  await vi.waitFor(
    () => expect(reader.said).toContainEqual({ type: 'refused', problem: { type: 'notAllowed', act: 'write' } }),
    PATIENTLY,
  )
  expect(await stored(id)).toBe('Only read. ')
  expect(reader.isSaved()).toBe(false)
})

test('nobody writes as somebody else’s Yjs client, and who it belongs to goes on', async () => {
  const id = await explanation()
  const owner = await open(anna, id)
  owner.type('Mine. ')
  await vi.waitFor(() => expect(owner.isSaved()).toBe(true), PATIENTLY)
  const forged = new Y.Doc()
  Y.applyUpdate(forged, Y.encodeStateAsUpdate(owner.doc))
  forged.clientID = owner.doc.clientID
  typeInto(forged, 'Forged. ')
  const socket = collab.connect(ben)
  sockets.push(socket)
  const forger = openWriter(socket, id, forged)
  await vi.waitFor(
    () => expect(forger.said).toMatchObject([{ type: 'refused', problem: { type: 'invalid' } }]),
    PATIENTLY,
  )
  owner.type('Still mine. ')
  await vi.waitFor(() => expect(owner.isSaved()).toBe(true), PATIENTLY)
  expect(await stored(id)).toBe('Mine. Still mine. ')
})

test('what was typed offline is taken when its writer comes back, under a new Yjs client as under the old one', async () => {
  const id = await explanation()
  const before = await open(anna, id)
  before.type('Before. ')
  await vi.waitFor(() => expect(before.isSaved()).toBe(true), PATIENTLY)
  before.provider.destroy()
  before.type('In the tunnel. ')
  const again = new Y.Doc()
  Y.applyUpdate(again, Y.encodeStateAsUpdate(before.doc))
  typeInto(again, 'After. ')
  await open(anna, id, again)
  expect(await stored(id)).toBe('Before. In the tunnel. After. ')
})

test('coming back with nothing new writes nothing', async () => {
  const id = await explanation()
  const writer = await open(anna, id)
  writer.type('Once. ')
  await vi.waitFor(() => expect(writer.isSaved()).toBe(true), PATIENTLY)
  const rows = () => collab.db.prisma.proseUpdate.count({ where: { documentId: id } })
  const before = await rows()
  await open(anna, id, writer.doc)
  await open(ben, id, writer.doc)
  expect(await rows()).toBe(before)
})
