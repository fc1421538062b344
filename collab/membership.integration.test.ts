import { once } from 'node:events'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { CLOSED, PROSE_SCHEMA_VERSION, roomName } from '../domain/live.ts'
import { PATIENTLY } from '../server/patience.fixture.ts'
import { updateToText } from '../server/prose/update-to-text.ts'
import { openBareSocket } from './bare-socket.fixture.ts'
import type { Person, TestCollab } from './collab.fixture.ts'
import { openTestCollab, openWriter, pageOf } from './collab.fixture.ts'

let collab: TestCollab
let owner: Person
beforeAll(async () => {
  collab = await openTestCollab()
  owner = await collab.person('owner', 'Olga')
})
afterAll(() => collab[Symbol.asyncDispose]())

test('a removed member is out, from every window, and what they send then is not taken', async () => {
  const ben = await collab.person('checker', 'Ben')
  const { claimId } = await collab.claim()
  const proseId = `${claimId}.explanation`
  const [one, two] = await Promise.all([1, 2].map(() => openBareSocket(collab.url(), pageOf(ben))))
  if (!one || !two) throw new Error('Two sockets were opened')
  one.enter(roomName({ kind: 'prose', proseId }), String(PROSE_SCHEMA_VERSION))
  await vi.waitFor(() => expect(one.heard[0]).toMatchObject({ text: 'read-write' }), PATIENTLY)
  const closed = Promise.all([once(one.ws, 'close'), once(two.ws, 'close')])
  const done = await collab.send(owner.actor, { name: 'removeMember', memberId: ben.actor.memberId })
  expect(done).toMatchObject({ ok: true })
  expect((await closed).map(([code]) => code)).toEqual([CLOSED.signedOut, CLOSED.signedOut])
  const late = updateToText(new Y.Doc(), 'Too late.')
  expect(await collab.desk().prose.append(ben.actor, proseId, late)).toMatchObject({ problem: { type: 'notSignedIn' } })
})

test('whoever may write no longer is sent out, and comes back as a reader', async () => {
  const dora = await collab.person('checker', 'Dora')
  const { claimId } = await collab.claim()
  const socket = collab.connect(dora)
  const writer = openWriter(socket, `${claimId}.notes`)
  await vi.waitFor(() => expect(writer.provider.authorizedScope).toBe('read-write'), PATIENTLY)
  await collab.send(owner.actor, { name: 'setMemberRole', memberId: dora.actor.memberId, role: 'viewer' })
  await vi.waitFor(() => expect(writer.provider.authorizedScope).toBe('readonly'), PATIENTLY)
  socket.destroy()
})
