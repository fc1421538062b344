import { describe, expect, it } from 'vitest'
import { liveWords } from '../../../../../domain/words/live.ts'
import { memoryOutbox } from '../outbox-in-memory.ts'
import { buildClock, buildDesk } from './build-desk.fixture.ts'
import { createDeskSocket } from './desk-socket.ts'
import { createProseDocument } from './prose-document.ts'

const ROOM = 'prose:c1.explanation'

/** A page with one field open, at a desk in memory. Typing takes a moment, as on a page. */
function openField({ desk = buildDesk(), outbox = durable(), isNew = false } = {}) {
  const clock = buildClock()
  const parts = { later: clock.later, random: () => 1 }
  const socket = createDeskSocket({ ...parts, connect: desk.connect })
  const prose = createProseDocument({ ...parts, id: 'c1.explanation', socket, outbox: Promise.resolve(outbox), isNew })
  const text = prose.doc.getText('t')
  return {
    desk,
    outbox,
    clock,
    socket,
    prose,
    type: (words: string) => text.insert(text.length, words),
    text: () => text.toString(),
    save: () => prose.state().save,
    atDesk: () => desk.doc(ROOM).getText('t').toString(),
  }
}

const durable = () => ({ ...memoryOutbox(), isDurable: true })

describe('a field of text', () => {
  it('is loaded when the desk has answered, with what is there', async () => {
    const desk = buildDesk()
    desk.doc(ROOM).getText('t').insert(0, 'Nine ships.')
    const field = openField({ desk })
    expect(field.prose.state().loading).toBe('loading')
    await field.clock.pass(0)
    expect(field.prose.state().loading).toBe('loaded')
    expect(field.text()).toBe('Nine ships.')
  })

  it('is loaded over a socket that is open already', async () => {
    const field = openField()
    await field.clock.pass(0)
    field.desk.doc('prose:c2.notes').getText('t').insert(0, 'Ask the harbour.')
    const { socket, outbox, clock } = field
    const parts = { socket, outbox: Promise.resolve(outbox), later: clock.later, random: () => 1 }
    const second = createProseDocument({ ...parts, id: 'c2.notes', isNew: false })
    await clock.pass(0)
    expect(second.doc.getText('t').toString()).toBe('Ask the harbour.')
  })

  it('sends what is written in one moment as one message, and calls it saved by the receipt alone', async () => {
    const field = openField()
    await field.clock.pass(0)
    field.desk.writes = false
    field.type('Nine ')
    field.type('ships')
    await field.clock.pass(100)
    expect(field.desk.messages()).toBe(1)
    expect(field.save()).toBe('saving')
    field.desk.writes = true
    await field.clock.pass(0)
    expect(field.save()).toBe('saved')
    expect(field.atDesk()).toBe('Nine ships')
    expect(await field.outbox.prose.documents()).toEqual([])
  })

  it('does not call it saved while more was written on the way', async () => {
    const field = openField()
    await field.clock.pass(0)
    field.desk.writes = false
    field.type('Nine')
    await field.clock.pass(100)
    field.type(' ships')
    field.desk.writes = true
    await field.clock.pass(0)
    expect(field.save()).toBe('saving')
    await field.clock.pass(100)
    expect(field.save()).toBe('saved')
  })

  it('shows what others write, and sends none of it back', async () => {
    const ours = openField()
    const theirs = openField({ desk: ours.desk })
    await ours.clock.pass(0)
    await theirs.clock.pass(0)
    theirs.type('Ten boats.')
    await theirs.clock.pass(100)
    await ours.clock.pass(100)
    expect(ours.text()).toBe('Ten boats.')
    expect(ours.desk.messages()).toBe(1)
    expect(ours.save()).toBe('saved')
  })
})

describe('without a connection', () => {
  it('keeps what is written on this device, says so, and sends it in order when the desk is back', async () => {
    const field = openField()
    await field.clock.pass(0)
    field.desk.reachable = false
    field.type('Nine ')
    await field.clock.pass(1_000)
    field.type('ships')
    await field.clock.pass(1_000)
    expect(field.save()).toBe('kept')
    field.desk.reachable = true
    await field.clock.pass(10_000)
    expect(field.save()).toBe('saved')
    expect(field.atDesk()).toBe('Nine ships')
  })

  it('says that it is not saved where the browser keeps nothing', async () => {
    const field = openField({ outbox: memoryOutbox() })
    await field.clock.pass(0)
    field.desk.reachable = false
    field.type('Nine')
    await field.clock.pass(1_000)
    expect(field.save()).toHaveProperty('failed')
  })

  it('says so too where the browser stops keeping', async () => {
    const outbox = durable()
    const field = openField({
      outbox: { ...outbox, prose: { ...outbox.prose, append: () => Promise.reject(new Error('quota')) } },
    })
    await field.clock.pass(0)
    field.desk.reachable = false
    field.type('Nine')
    await field.clock.pass(1_000)
    expect(field.save()).toHaveProperty('failed')
    field.desk.reachable = true
    await field.clock.pass(10_000)
    expect(field.atDesk()).toBe('Nine')
  })

  it('sends again what was under way when the line was cut, and it counts once', async () => {
    const field = openField()
    await field.clock.pass(0)
    field.desk.writes = false
    field.type('Nine')
    await field.clock.pass(100)
    field.desk.cut()
    field.desk.writes = true
    await field.clock.pass(10_000)
    expect(field.desk.messages()).toBe(2)
    expect(field.atDesk()).toBe('Nine')
    expect(field.save()).toBe('saved')
  })

  it('does not take the receipt for what was sent before the cut as one for what came after', async () => {
    const field = openField()
    await field.clock.pass(0)
    field.desk.reachable = false
    field.type('Nine ')
    await field.clock.pass(1_000)
    field.desk.reachable = true
    field.desk.writes = false
    await field.clock.pass(9_000)
    field.type('ships')
    await field.clock.pass(100)
    expect(field.save()).toBe('saving')
    field.desk.writes = true
    await field.clock.pass(10_000)
    expect(field.save()).toBe('saved')
    expect(field.atDesk()).toBe('Nine ships')
  })

  it('waits for the next admission when the desk closed the room while the outbox was read', async () => {
    const outbox = durable()
    const gate = Promise.withResolvers<void>()
    const all = async (id: string) => gate.promise.then(() => outbox.prose.all(id))
    const field = openField({ outbox: { ...outbox, prose: { ...outbox.prose, all } } })
    await field.clock.pass(0)
    field.desk.shut(ROOM, 'Reset Connection')
    await field.clock.pass(0)
    field.type('Nine')
    gate.resolve()
    await field.clock.pass(100)
    expect(field.save()).toBe('saving')
    await field.clock.pass(5_000)
    expect(field.save()).toBe('saved')
    expect(field.atDesk()).toBe('Nine')
    expect(field.desk.messages()).toBe(1)
  })

  it('gives a line up over which others are heard and no receipt comes', async () => {
    const field = openField()
    await field.clock.pass(0)
    field.desk.writes = false
    field.type('Nine')
    for (let second = 0; second < 14; second += 1) {
      await field.clock.pass(1_000)
      field.desk.doc(ROOM).getText('t').insert(0, 'x')
      field.desk.tellOf(ROOM)
    }
    expect(field.desk.knocks()).toBe(2)
  })

  it('gives a line up from which nothing comes', async () => {
    const field = openField()
    await field.clock.pass(0)
    field.desk.writes = false
    field.type('Nine')
    await field.clock.pass(9_000)
    expect(field.desk.knocks()).toBe(1)
    await field.clock.pass(5_000)
    expect(field.desk.knocks()).toBe(2)
  })
})

describe('what an earlier page left', () => {
  it('is in the text at once, is sent, and is forgotten when the desk has it', async () => {
    const before = openField()
    await before.clock.pass(0)
    before.desk.reachable = false
    before.type('Written in a tunnel.')
    await before.clock.pass(100)
    before.prose.close()
    before.socket.close()

    const { outbox, desk } = before
    const offline = openField({ outbox, desk })
    await offline.clock.pass(0)
    expect(offline.text()).toBe('Written in a tunnel.')
    desk.reachable = true
    await offline.clock.pass(10_000)
    expect(offline.atDesk()).toBe('Written in a tunnel.')
    expect(await outbox.prose.documents()).toEqual([])
  })

  it('is not forgotten by the receipt for what another page wrote after it', async () => {
    const outbox = durable()
    const gone = openField({ outbox })
    await gone.clock.pass(0)
    gone.desk.reachable = false
    const here = openField({ outbox })
    await here.clock.pass(0)
    gone.type('From the page that was closed. ')
    await gone.clock.pass(100)
    gone.prose.close()
    here.type('From the other.')
    await here.clock.pass(1_000)
    expect(here.atDesk()).toContain('From the page that was closed. ')
    expect(await outbox.prose.documents()).toEqual([])
  })
})

describe('what the desk says of it', () => {
  it('stops at a refusal, keeps the text and the reason, and ends by discarding it', async () => {
    const field = openField()
    await field.clock.pass(0)
    field.desk.refuses = { type: 'archived' }
    field.type('Too late')
    await field.clock.pass(100)
    const { refused } = field.prose.state()
    expect(refused).toContain('archived')
    expect(field.save()).toEqual({ failed: refused })
    field.type(', alas')
    await field.clock.pass(20_000)
    expect(field.desk.messages()).toBe(1)
    expect(field.text()).toBe('Too late, alas')
    expect(await field.outbox.prose.documents()).toEqual(['c1.explanation'])
    await field.prose.discard()
    expect(await field.outbox.prose.documents()).toEqual([])
  })

  it('refuses what is written after the desk has closed the room for good, and says why', async () => {
    const field = openField()
    await field.clock.pass(0)
    field.desk.denies = 'schema'
    field.desk.shut(ROOM, 'schema')
    await field.clock.pass(60_000)
    expect(field.prose.state()).toMatchObject({ loading: 'loaded', refused: null, save: 'saved' })
    field.type('Too late')
    await field.clock.pass(100)
    const { refused } = field.prose.state()
    expect(refused).toBe(liveWords.otherBuild)
    expect(field.save()).toEqual({ failed: refused })
  })

  it('asks again when something is written: what was closed for good may be open after all', async () => {
    const field = openField()
    await field.clock.pass(0)
    field.desk.denies = 'archived'
    field.desk.shut(ROOM, 'archived')
    await field.clock.pass(60_000)
    field.desk.denies = null
    field.type('In time')
    await field.clock.pass(100)
    expect(field.prose.state().refused).toBeNull()
    expect(field.save()).toBe('saved')
    expect(field.atDesk()).toBe('In time')
  })

  it('tells before what others wrote is taken in', async () => {
    const field = openField()
    await field.clock.pass(0)
    const before: string[] = []
    const end = field.prose.beforeTaking(() => before.push(field.text()))
    field.desk.doc(ROOM).getText('t').insert(0, 'Nine')
    field.desk.tellOf(ROOM)
    await field.clock.pass(0)
    expect(before).toEqual([''])
    end()
    field.desk.doc(ROOM).getText('t').insert(4, ' ships')
    field.desk.tellOf(ROOM)
    await field.clock.pass(0)
    expect(field.text()).toBe('Nine ships')
    expect(before).toEqual([''])
  })

  it('sends again, on another line, what was not taken for a reason that may pass', async () => {
    const field = openField()
    await field.clock.pass(0)
    field.desk.refuses = { type: 'unavailable' }
    field.type('Nine ')
    await field.clock.pass(100)
    expect(field.prose.state().refused).toBeNull()
    expect(field.save()).toBe('saving')
    await field.clock.pass(60_000)
    expect(field.desk.messages()).toBeLessThan(40)
    field.type('ships')
    field.desk.refuses = null
    await field.clock.pass(20_000)
    expect(field.save()).toBe('saved')
    expect(field.atDesk()).toBe('Nine ships')
    expect(await field.outbox.prose.documents()).toEqual([])
  })

  it('discards nothing that another page has written since', async () => {
    const outbox = durable()
    const field = openField({ outbox })
    await field.clock.pass(0)
    field.desk.refuses = { type: 'archived' }
    const theirs = await outbox.prose.append('c1.explanation', Uint8Array.of(0, 0))
    field.type('Too late')
    await field.clock.pass(100)
    await field.prose.discard()
    expect((await outbox.prose.all('c1.explanation')).map(({ n }) => n)).toEqual([theirs])
  })

  it('does not send what is too large for the desk, and says so', async () => {
    const field = openField()
    await field.clock.pass(0)
    field.type('x'.repeat(600 * 1024))
    await field.clock.pass(100)
    expect(field.desk.messages()).toBe(0)
    expect(field.prose.state().refused).not.toBeNull()
  })

  it('says that the database does not answer, and that it does again', async () => {
    const field = openField()
    await field.clock.pass(0)
    field.desk.writes = false
    field.type('Nine')
    await field.clock.pass(100)
    field.desk.say(ROOM, { type: 'trouble', lasting: true })
    await field.clock.pass(60_000)
    expect(field.save()).toHaveProperty('failed')
    expect(field.desk.knocks()).toBe(1)
    field.desk.say(ROOM, { type: 'trouble', lasting: false })
    field.desk.writes = true
    await field.clock.pass(0)
    expect(field.save()).toBe('saved')
  })

  it('knocks again while the claim is not there yet, and lets its text be written meanwhile', async () => {
    const desk = buildDesk()
    desk.denies = 'notFound'
    const field = openField({ desk, isNew: true })
    await field.clock.pass(0)
    expect(field.prose.state().loading).toBe('loaded')
    field.type('Because')
    await field.clock.pass(1_000)
    expect(field.save()).toBe('saving')
    desk.denies = null
    await field.clock.pass(10_000)
    expect(field.save()).toBe('saved')
    expect(field.atDesk()).toBe('Because')
  })

  it('says why it cannot be opened, where trying again is of no use', async () => {
    const desk = buildDesk()
    desk.denies = 'schema'
    const field = openField({ desk })
    await field.clock.pass(60_000)
    expect(field.prose.state().loading).toHaveProperty('failed')
    expect(desk.knocks()).toBe(1)
  })
})
