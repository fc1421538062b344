import { describe, expect, it } from 'vitest'
import type { ToClient, Whereabouts } from '../../../../../domain/live.ts'
import { encodeToClient } from '../../../../../domain/live-wire.ts'
import { openArticleRoom } from './article-room.ts'
import { buildClock, buildDesk } from './build-desk.fixture.ts'
import { createDeskSocket } from './desk-socket.ts'
import { NOWHERE, othersIn } from './people.ts'

const ROOM = 'article:a1'
const ANNA = { window: 2, memberId: 'anna', name: 'Anna Berg' }

function openRoom() {
  const desk = buildDesk()
  const clock = buildClock()
  const parts = { later: clock.later, random: () => 1 }
  const socket = createDeskSocket({ ...parts, connect: desk.connect })
  const heard: unknown[] = []
  let opened = 0
  const room = openArticleRoom({
    ...parts,
    articleId: 'a1',
    socket,
    onEvent: (event) => heard.push(event),
    onOpen: () => {
      opened += 1
    },
  })
  return { desk, clock, socket, room, heard, opened: () => opened }
}

describe('the room of an article', () => {
  it('passes events on, and says each time it opens that some may have been missed', async () => {
    const { desk, clock, heard, opened } = openRoom()
    await clock.pass(0)
    expect(opened()).toBe(1)
    desk.say(ROOM, { type: 'event', event: { seq: 3 } })
    await clock.pass(0)
    expect(heard).toEqual([{ seq: 3 }])
    desk.cut()
    await clock.pass(10_000)
    expect(opened()).toBe(2)
  })

  it('knows who is here, and nobody while the line is gone', async () => {
    const { desk, clock, room } = openRoom()
    await clock.pass(0)
    desk.say(ROOM, { type: 'here', self: 1, present: [{ ...ANNA, at: NOWHERE }] })
    desk.say(ROOM, wire({ type: 'moves', moves: [[2, { reading: 40 }]] }))
    await clock.pass(0)
    expect(othersIn(room.people())).toEqual([{ ...ANNA, at: { ...NOWHERE, reading: 40 } }])
    desk.reachable = false
    expect(othersIn(room.people())).toEqual([])
  })

  it('tells where one is: what changed, and no more often than the desk wants', async () => {
    const { desk, clock, room } = openRoom()
    await clock.pass(0)
    for (let offset = 0; offset < 50; offset += 1) room.move({ reading: offset })
    await clock.pass(1_000)
    expect(desk.heard()).toEqual([moved({ reading: 0 }), moved({ reading: 49 })].slice(-desk.heard().length))
    expect(desk.heard().length).toBeLessThanOrEqual(5)
    room.move({ reading: 49 })
    await clock.pass(1_000)
    expect(desk.heard().at(-1)).toEqual(moved({ reading: 49 }))
  })

  it('tells all of it again after the line was gone', async () => {
    const { desk, clock, room } = openRoom()
    await clock.pass(0)
    room.move({ reading: 7, card: 'c' })
    await clock.pass(1_000)
    desk.cut()
    room.move({ card: null })
    await clock.pass(10_000)
    expect(desk.heard().at(-1)).toEqual(moved({ reading: 7 }))
  })

  it('notices that a line is dead although the browser does not', async () => {
    const { desk, clock, opened } = openRoom()
    await clock.pass(0)
    await clock.pass(60_000)
    expect(opened()).toBe(1)
    desk.silent = true
    await clock.pass(29_000)
    desk.silent = false
    await clock.pass(10_000)
    expect(opened()).toBe(2)
  })

  it('knocks again where it was not let in', async () => {
    const { desk, clock, opened } = openRoom()
    desk.denies = 'unavailable'
    await clock.pass(1_000)
    expect(opened()).toBe(0)
    desk.denies = null
    await clock.pass(5_000)
    expect(opened()).toBe(1)
  })
})

const wire = (message: ToClient): object => JSON.parse(encodeToClient(message))

const moved = (to: Partial<Whereabouts>) => ({ type: 'moved', to })
