import { describe, expect, it } from 'vitest'
import { backoff } from './backoff.ts'
import { buildClock, buildDesk } from './build-desk.ts'
import { createDeskSocket } from './desk-socket.ts'
import { knock } from './wire.ts'

const ROOM = 'article:a1'

function openSocket({ desk = buildDesk(), isSignedIn = async () => true } = {}) {
  const clock = buildClock()
  const socket = createDeskSocket({ connect: desk.connect, isSignedIn, later: clock.later, random: () => 1 })
  return { desk, clock, socket }
}

describe('the socket of a page', () => {
  it('comes back by itself and knocks at every room again', async () => {
    const { desk, clock, socket } = openSocket()
    const place = socket.join(ROOM, {
      onOpen: () => place.send(knock(ROOM, '')),
      onFrame: () => undefined,
      onGone: () => undefined,
    })
    await clock.pass(0)
    expect(socket.state()).toBe('live')
    desk.cut()
    expect(socket.state()).toBe('offline')
    await clock.pass(5_000)
    expect(socket.state()).toBe('live')
    expect(desk.knocks()).toBe(2)
  })

  it('sends nothing while it is away, and says so', async () => {
    const { desk, clock, socket } = openSocket()
    const place = socket.join(ROOM, { onOpen: () => undefined, onFrame: () => undefined, onGone: () => undefined })
    await clock.pass(0)
    expect(place.send(knock(ROOM, ''))).toBe(true)
    desk.reachable = false
    expect(place.send(knock(ROOM, ''))).toBe(false)
    expect(desk.knocks()).toBe(1)
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
    socket.wake()
    await clock.pass(0)
    expect(socket.state()).toBe('live')
  })

  it('finds out that nobody is signed in when it is turned away at the door', async () => {
    const desk = buildDesk()
    desk.reachable = false
    const { clock, socket } = openSocket({ desk, isSignedIn: async () => false })
    await clock.pass(60_000)
    expect(socket.state()).toBe('signedOut')
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
