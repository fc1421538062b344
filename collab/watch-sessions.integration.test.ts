import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { CLOSED, SOCKET_PATH } from '../domain/live.ts'
import type { Member } from '../domain/member.ts'
import { PATIENTLY } from '../server/patience.fixture.ts'
import type { Person, TestCollab } from './collab.fixture.ts'
import { openTestCollab, pageOf } from './collab.fixture.ts'
import { openCollab } from './open-collab.ts'
import type { DeskSocket } from './socket.ts'
import { openSockets } from './sockets.ts'
import { watchSessions } from './watch-sessions.ts'

let collab: TestCollab
let owner: Person
beforeAll(async () => {
  collab = await openTestCollab()
  owner = await collab.person('owner', 'Olga')
})
afterAll(() => collab[Symbol.asyncDispose]())

/** A socket of `member` that only remembers how it was closed. */
function socketOf(member: Member, headers: Headers) {
  const codes: number[] = []
  const nothing = () => undefined
  const room = { opened: nothing, left: nothing, handled: nothing, terminate: nothing }
  const socket: DeskSocket = { member, headers, isOpen: () => true, close: (code) => codes.push(code), ...room }
  return { socket, codes }
}

async function signedIn(who: Person) {
  const headers = new Headers({ cookie: who.cookie })
  const member = await collab.signedIn(headers)
  if (!member) throw new Error('Nobody is signed in')
  return { headers, member }
}

test('a socket whose role, member or session is another than it was is closed, and no other', async () => {
  const { headers, member } = await signedIn(owner)
  const good = socketOf(member, headers)
  const raised = socketOf({ ...member, role: 'viewer' }, headers)
  const anothers = socketOf({ ...member, id: 'another member' }, headers)
  const ended = socketOf(member, new Headers({ cookie: 'none' }))
  const sockets = openSockets()
  for (const { socket } of [good, raised, anothers, ended]) sockets.add(socket)
  const watch = watchSessions(collab, sockets, 20)
  const codes = () => [raised, anothers, ended].map((one) => one.codes[0])
  await vi.waitFor(() => expect(codes()).toEqual([CLOSED.roleChanged, CLOSED.signedOut, CLOSED.signedOut]), PATIENTLY)
  watch.end()
  expect(good.codes).toEqual([])
})

test('a database that does not answer closes nobody', async () => {
  const { headers, member } = await signedIn(owner)
  const { socket, codes } = socketOf(member, headers)
  const sockets = openSockets()
  sockets.add(socket)
  const silent = vi.fn(() => Promise.reject(new Error('The database is away')))
  const watch = watchSessions({ signedIn: silent }, sockets, 5)
  await vi.waitFor(() => expect(silent.mock.calls.length).toBeGreaterThan(2), PATIENTLY)
  watch.end()
  expect(codes).toEqual([])
})

test('who gets another role while their socket opens does not keep the old one', async () => {
  const dora = await collab.person('checker', 'Dora')
  let isFirst = true
  const lateDesk = {
    ...collab.desk(),
    /** The role changes after it was read, and before there is a socket that could be told. */
    signedIn: async (headers: Headers) => {
      const member = await collab.signedIn(headers)
      if (isFirst) {
        isFirst = false
        await collab.send(owner.actor, { name: 'setMemberRole', memberId: dora.actor.memberId, role: 'viewer' })
      }
      return member
    },
  }
  const late = openCollab(lateDesk)
  const server = createServer().on('upgrade', late.upgrade)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo // it listens on a port
  const ws = new WebSocket(`ws://127.0.0.1:${port}${SOCKET_PATH}`, { headers: pageOf(dora) })
  const codes: number[] = []
  ws.on('close', (code) => codes.push(code))
  await vi.waitFor(() => expect(codes).toEqual([CLOSED.roleChanged]), PATIENTLY)
  await late.close()
  server.close()
})
