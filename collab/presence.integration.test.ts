import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { ToClient } from '../domain/live.ts'
import { MOVES_A_SECOND, roomName } from '../domain/live.ts'
import { decodeToClient } from '../domain/live-wire.ts'
import { PATIENTLY } from '../server/patience.fixture.ts'
import type { BareSocket } from './bare-socket.fixture.ts'
import { openBareSocket, statelessFrame } from './bare-socket.fixture.ts'
import type { Person, TestCollab } from './collab.fixture.ts'
import { openTestCollab, pageOf } from './collab.fixture.ts'
import { NOWHERE } from './place.ts'

let collab: TestCollab
let anna: Person
let ben: Person
beforeAll(async () => {
  collab = await openTestCollab()
  anna = await collab.person('checker', 'Anna')
  ben = await collab.person('viewer', 'Ben')
})
afterAll(() => collab[Symbol.asyncDispose]())

async function enter(who: Person, room: string): Promise<BareSocket> {
  const socket = await openBareSocket(collab.url(), pageOf(who))
  socket.enter(room, '')
  await vi.waitFor(() => expect(said(socket)).toContainEqual(expect.objectContaining({ type: 'here' })), PATIENTLY)
  return socket
}

function said({ heard }: BareSocket): ToClient[] {
  return heard.flatMap(({ type, text }) => {
    const message = type === 'stateless' ? decodeToClient(text, () => null) : null
    return message ? [message] : []
  })
}

async function anArticle() {
  return roomName({ kind: 'article', articleId: (await collab.claim()).articleId })
}

const who = (person: Person, name: string, window: number) => ({ window, memberId: person.actor.memberId, name })

test('people see each other come, move and leave', async () => {
  const room = await anArticle()
  const one = await enter(anna, room)
  one.send(statelessFrame(room, JSON.stringify({ type: 'moved', to: { reading: 70 } })))
  await vi.waitFor(() => expect(said(one)).toContainEqual({ type: 'moves', moves: [[1, { reading: 70 }]] }), PATIENTLY)
  const two = await enter(ben, room)
  const annaThere = { ...who(anna, 'Anna', 1), at: { ...NOWHERE, reading: 70 } }
  expect(said(two)).toEqual([{ type: 'here', self: 2, present: [annaThere] }])
  two.send(statelessFrame(room, JSON.stringify({ type: 'moved', to: { selection: { start: 1, end: 4 } } })))
  await vi.waitFor(
    () => expect(said(one)).toContainEqual({ type: 'moves', moves: [[2, { selection: { start: 1, end: 4 } }]] }),
    PATIENTLY,
  )
  await two.end()
  await vi.waitFor(() => expect(said(one).at(-1)).toEqual({ type: 'left', window: 2 }), PATIENTLY)
  expect(said(one)).toContainEqual({ type: 'came', present: who(ben, 'Ben', 2) })
  await one.end()
})

test('nobody says who they are, moves somebody else, or says what is not understood', async () => {
  const room = await anArticle()
  const [one, two] = [await enter(anna, room), await enter(ben, room)]
  const forged = [
    { type: 'moved', to: { reading: 1 }, window: 1 },
    { type: 'moved', to: { reading: 1, name: 'Anna' } },
    { type: 'moves', moves: [[1, { reading: 1 }]] },
    { type: 'came', present: who(anna, 'Anna', 9) },
    { type: 'moved', to: { reading: -1 } },
    { type: 'moved', to: { card: 'x'.repeat(999) } },
  ]
  for (const message of forged) two.send(statelessFrame(room, JSON.stringify(message)))
  two.send(statelessFrame(room, 'no json'))
  two.send(statelessFrame(room, JSON.stringify({ type: 'moved', to: { reading: 5 } })))
  await vi.waitFor(() => expect(said(one).at(-1)).toEqual({ type: 'moves', moves: [[2, { reading: 5 }]] }), PATIENTLY)
  expect(said(one).filter(({ type }) => type === 'moves')).toHaveLength(1)
  await Promise.all([one.end(), two.end()])
})

test('however fast somebody moves, others hear five times a second where they are', async () => {
  const room = await anArticle()
  const [one, two] = [await enter(anna, room), await enter(ben, room)]
  const begin = performance.now()
  for (let i = 1; i <= 300; i += 1)
    two.send(statelessFrame(room, JSON.stringify({ type: 'moved', to: { reading: i } })))
  await vi.waitFor(() => expect(said(one).at(-1)).toEqual({ type: 'moves', moves: [[2, { reading: 300 }]] }), PATIENTLY)
  const seconds = (performance.now() - begin) / 1000
  // One at the beginning, and one for a timer that is a little early.
  expect(said(one).filter(({ type }) => type === 'moves').length).toBeLessThan(seconds * MOVES_A_SECOND + 2)
  await Promise.all([one.end(), two.end()])
})
