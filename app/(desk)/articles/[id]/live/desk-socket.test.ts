import { describe, expect, it } from 'vitest'
import { backoff } from './backoff.ts'
import { buildClock, buildDesk } from './build-desk.fixture.ts'
import { createDeskSocket } from './desk-socket.ts'
import { knock } from './wire.ts'

const ROOM = 'article:a1'

function openSocket() {
  const desk = buildDesk()
  const clock = buildClock()
  const socket = createDeskSocket({ connect: desk.connect, later: clock.later, random: () => 1 })
  const place = socket.join(ROOM, {
    onOpen: () => place.send(knock(ROOM, '')),
    onFrame: () => undefined,
    onGone: () => undefined,
  })
  return { desk, clock, socket, place }
}

describe('the socket of a page', () => {
  it('comes back by itself and knocks at every room again', async () => {
    const { desk, clock, socket } = openSocket()
    await clock.pass(0)
    expect(socket.state()).toBe('live')
    desk.cut()
    expect(socket.state()).toBe('offline')
    await clock.pass(5_000)
    expect(socket.state()).toBe('live')
    expect(desk.knocks()).toBe(2)
  })

  it('sends nothing while it is away, and says so', async () => {
    const { desk, clock, place } = openSocket()
    await clock.pass(0)
    expect(place.send(knock(ROOM, ''))).toBe(true)
    desk.reachable = false
    expect(place.send(knock(ROOM, ''))).toBe(false)
    expect(desk.knocks()).toBe(2)
  })

  it('tries at once when it is woken', async () => {
    const { desk, clock, socket } = openSocket()
    await clock.pass(0)
    desk.reachable = false
    await clock.pass(60_000)
    desk.reachable = true
    socket.wake()
    await clock.pass(0)
    expect(socket.state()).toBe('live')
  })

  it('stops when the desk ends the session, until it is woken', async () => {
    const { desk, clock, socket } = openSocket()
    await clock.pass(0)
    desk.cut(4401)
    await clock.pass(60_000)
    expect(socket.state()).toBe('signedOut')
    expect(socket.closedBy()).toBe(4401)
    socket.wake()
    await clock.pass(0)
    expect(socket.state()).toBe('live')
  })
})

describe('the pause before the next try', () => {
  it('brings everybody back within five seconds of a restart, however long it took', () => {
    for (let failures = 1; failures <= 40; failures += 1) expect(backoff(failures, 1)).toBeLessThan(5_000)
  })

  it('begins short, grows, and is not the same for all', () => {
    expect(backoff(1, 1)).toBeLessThan(500)
    expect(backoff(3, 0)).toBeGreaterThan(backoff(1, 0))
    expect(backoff(5, 0.2)).not.toBe(backoff(5, 0.8))
  })
})
