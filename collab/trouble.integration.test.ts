import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { roomName } from '../domain/live.ts'
import { PATIENTLY } from '../server/patience.fixture.ts'
import { updateToText } from '../server/prose/update-to-text.ts'
import { openBareSocket } from './bare-socket.fixture.ts'
import type { TestCollab } from './collab.fixture.ts'
import { openTestCollab, openWriter, pageOf } from './collab.fixture.ts'

let collab: TestCollab
beforeAll(async () => {
  collab = await openTestCollab()
  // What PostgreSQL says when its disk is full, for as long as the switch is on.
  await collab.db.prisma.$executeRaw`
    CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
    'BEGIN RAISE EXCEPTION ''no space left'' USING ERRCODE = ''53100''; END'`
})
afterAll(() => collab[Symbol.asyncDispose]())

const fillDisk = () =>
  collab.db.prisma.$executeRaw`CREATE TRIGGER full_disk BEFORE INSERT ON prose_update EXECUTE FUNCTION refuse()`
const freeDisk = () => collab.db.prisma.$executeRaw`DROP TRIGGER full_disk ON prose_update`

test('while the database does not take it nothing is acknowledged, people are told, and all arrives when it does again', async () => {
  const { articleId, claimId } = await collab.claim()
  const reader = await openBareSocket(collab.url(), pageOf(collab.checker))
  reader.enter(roomName({ kind: 'article', articleId }), '')
  const socket = collab.connect(collab.checker)
  const writer = openWriter(socket, `${claimId}.explanation`)
  await vi.waitFor(() => expect(writer.isSaved()).toBe(true), PATIENTLY)

  await fillDisk()
  for (const word of ['Kept ', 'and ', 'tried ', 'again.']) writer.type(word)
  const troubled = { type: 'trouble', lasting: true }
  await vi.waitFor(() => expect(writer.said).toContainEqual(troubled), PATIENTLY)
  await vi.waitFor(() => expect(reader.heard.map(({ text }) => text)).toContain(JSON.stringify(troubled)), PATIENTLY)
  expect(writer.isSaved()).toBe(false)
  expect(await collab.db.prisma.proseUpdate.count({ where: { documentId: `${claimId}.explanation` } })).toBe(0)

  await freeDisk()
  await vi.waitFor(() => expect(writer.isSaved()).toBe(true), PATIENTLY)
  await vi.waitFor(() => expect(writer.said.at(-1)).toEqual({ type: 'trouble', lasting: false }), PATIENTLY)
  const log = await collab.desk().read.prose(collab.checker.actor, `${claimId}.explanation`)
  expect(log).toMatchObject({ ok: true, value: { position: 4 } })
  socket.destroy()
  await reader.end()
})

test('the door of HTTP does not wait: it says that the database does not answer', async () => {
  const { claimId } = await collab.claim()
  const socket = collab.connect(collab.checker)
  const writer = openWriter(socket, `${claimId}.notes`)
  await vi.waitFor(() => expect(writer.isSaved()).toBe(true), PATIENTLY)
  await fillDisk()
  writer.type('Waiting.')
  const update = updateToText(new Y.Doc(), 'At once.')
  expect(await collab.desk().prose.append(collab.checker.actor, `${claimId}.notes`, update)).toEqual({
    ok: false,
    problem: { type: 'unavailable' },
  })
  await freeDisk()
  await vi.waitFor(() => expect(writer.isSaved()).toBe(true), PATIENTLY)
  socket.destroy()
})
