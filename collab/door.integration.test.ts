import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import type { Room } from '../domain/live.ts'
import { CLOSED, MAX_UPDATE, PROSE_SCHEMA_VERSION, roomName, SOCKET_MEMBER } from '../domain/live.ts'
import { PATIENTLY } from '../server/patience.fixture.ts'
import type { BareSocket } from './bare-socket.fixture.ts'
import { authFrame, openBareSocket } from './bare-socket.fixture.ts'
import type { Person, TestCollab } from './collab.fixture.ts'
import { openTestCollab, pageOf } from './collab.fixture.ts'

let collab: TestCollab
let anna: Person
beforeAll(async () => {
  collab = await openTestCollab({ limits: { sockets: 3, rooms: 4 } })
  anna = await collab.person('checker', 'Anna')
})
afterAll(() => collab[Symbol.asyncDispose]())

/** With which status a request for a socket is answered, 101 once something is heard in it, or the code with which it is closed. */
async function answerTo(headers: Record<string, string>, path = ''): Promise<number> {
  const socket = new WebSocket(collab.url() + path, { headers })
  const answered = new Promise<number>((resolve) => {
    socket.on('unexpected-response', (_, { statusCode }) => resolve(statusCode ?? 0))
    socket.on('close', resolve)
    socket.on('error', () => undefined)
    socket.on('open', () => socket.send(authFrame('article:nothing', '')))
    socket.on('message', () => resolve(101))
  })
  const answer = await answered
  socket.terminate()
  return answer
}

describe('a socket is', () => {
  test('opened for a page of the desk in which somebody is signed in', async () => {
    expect(await answerTo(pageOf(anna))).toBe(101)
  })
  test('closed at once for a page of the desk in which nobody is', async () => {
    expect(await answerTo({ ...pageOf(anna), cookie: '' })).toBe(CLOSED.signedOut)
  })
  test('opened for the page of who is signed in, and closed at once for that of another member', async () => {
    const ben = await collab.person('checker', 'Ben')
    expect(await answerTo(pageOf(anna), `?${SOCKET_MEMBER}=${anna.actor.memberId}`)).toBe(101)
    expect(await answerTo(pageOf(ben), `?${SOCKET_MEMBER}=${anna.actor.memberId}`)).toBe(CLOSED.signedOut)
  })
  test('closed at once even when it begins with more than anybody may send', async () => {
    const socket = new WebSocket(collab.url(), { headers: { ...pageOf(anna), cookie: '' } })
    socket.on('open', () => socket.send(new Uint8Array(2 * MAX_UPDATE)))
    socket.on('error', () => undefined)
    await once(socket, 'close')
    expect(await answerTo(pageOf(anna))).toBe(101)
  })
  test('refused to a page of another site, cookie or not', async () => {
    expect(await answerTo({ ...pageOf(anna), origin: 'https://elsewhere.example' })).toBe(403)
    expect(await answerTo({ ...pageOf(anna), origin: 'null' })).toBe(403)
  })
  test('refused to a program without a token, cookie or not', async () => {
    expect(await answerTo({ cookie: anna.cookie })).toBe(403)
    expect(await answerTo({ authorization: 'Bearer nonsense' })).toBe(401)
  })
  test('opened for a program with a token', async () => {
    const { token } = await collab.makeToken(anna.actor, { name: 'A script', days: 1 })
    expect(await answerTo({ authorization: `Bearer ${token}` })).toBe(101)
  })
  test('refused on another path', async () => {
    expect(await answerTo(pageOf(anna), '/more')).toBe(404)
  })
})

test('more windows than a person has are closed', async () => {
  const sockets = await Promise.all([1, 2, 3].map(() => openBareSocket(collab.url(), pageOf(anna))))
  expect(await answerTo(pageOf(anna))).toBe(CLOSED.tooMuch)
  await Promise.all(sockets.map((socket) => socket.end()))
})

describe('a room is', () => {
  const article = async (): Promise<Room> => ({ kind: 'article', articleId: (await collab.claim()).articleId })
  const prose = async (): Promise<Room> => ({ kind: 'prose', proseId: `${(await collab.claim()).claimId}.notes` })
  const version = String(PROSE_SCHEMA_VERSION)

  /** What somebody hears who asks to enter a room: their scope, or why they may not. */
  async function answerIn(name: string, token = version, who = anna): Promise<string> {
    const socket = await openBareSocket(collab.url(), pageOf(who))
    socket.enter(name, token)
    await vi.waitFor(() => expect(answersTo(socket)).toHaveLength(1), PATIENTLY)
    await socket.end()
    return answersTo(socket)[0] ?? ''
  }

  test('open to members: the article to read, its prose to write', async () => {
    expect(await answerIn(roomName(await article()))).toBe('readonly')
    expect(await answerIn(roomName(await prose()))).toBe('read-write')
  })
  test('open to viewers to read', async () => {
    const vera = await collab.person('viewer', 'Vera')
    expect(await answerIn(roomName(await prose()), version, vera)).toBe('readonly')
  })
  test.each(['article:nothing', 'prose:nothing', 'prose:nothing.notes', 'prose:a.secret'])(
    'not there: %s',
    async (name) => {
      expect(await answerIn(name)).toBe('notFound')
    },
  )
  test('closed to a client of another schema of prose', async () => {
    expect(await answerIn(roomName(await prose()), '0')).toBe('schema')
  })
  test('entered again at once after it was left', async () => {
    const socket = await openBareSocket(collab.url(), pageOf(anna))
    const name = roomName(await prose())
    socket.enter(name, version)
    await vi.waitFor(() => expect(answersTo(socket)).toEqual(['read-write']), PATIENTLY)
    socket.leave(name)
    socket.enter(name, version)
    await vi.waitFor(() => expect(answersTo(socket)).toEqual(['read-write', 'read-write']), PATIENTLY)
    await socket.end()
  })
  test('one of a limited number', async () => {
    const socket = await openBareSocket(collab.url(), pageOf(anna))
    for (const name of await Promise.all([1, 2, 3, 4, 5].map(prose))) socket.enter(roomName(name), version)
    const [code] = await once(socket.ws, 'close')
    expect(code).toBe(CLOSED.tooMuch)
  })
})

function answersTo({ heard }: BareSocket): string[] {
  return heard.filter(({ type }) => type === 'auth').map(({ text }) => text)
}
