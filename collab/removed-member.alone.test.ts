import { once } from 'node:events'
import { expect, test, vi } from 'vitest'
import { CLOSED, PROSE_SCHEMA_VERSION, roomName } from '../domain/live.ts'
import { PATIENTLY } from '../server/patience.fixture.ts'
import { openBareSocket } from './bare-socket.fixture.ts'
import { openTestCollab, pageOf } from './collab.fixture.ts'

/** How soon a removed member is out of every window, in milliseconds: a second, so that nobody goes on unseen. */
const OUT_MS = 1_000

test(`a removed member is out within ${OUT_MS} ms`, async () => {
  await using collab = await openTestCollab()
  const [owner, ben] = [await collab.person('owner', 'Olga'), await collab.person('checker', 'Ben')]
  const room = roomName({ kind: 'prose', proseId: `${(await collab.claim()).claimId}.explanation` })
  const windows = await Promise.all([1, 2].map(() => openBareSocket(collab.url(), pageOf(ben))))
  for (const window of windows) {
    window.enter(room, String(PROSE_SCHEMA_VERSION))
    await vi.waitFor(() => expect(window.heard[0]).toMatchObject({ text: 'read-write' }), PATIENTLY)
  }
  const closed = Promise.all(windows.map(({ ws }) => once(ws, 'close')))
  const begin = performance.now()
  const done = await collab.send(owner.actor, { name: 'removeMember', memberId: ben.actor.memberId })
  expect(done).toMatchObject({ ok: true })
  expect((await closed).map(([code]) => code)).toEqual([CLOSED.signedOut, CLOSED.signedOut])
  expect(performance.now() - begin).toBeLessThan(OUT_MS)
}, 60_000)
