import { describe, expect, it } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs'
import { createProseDocument } from './prose-document.ts'
import type { ProseTransport } from './prose-transport.ts'

/** A desk in memory: it merges what it gets, and can be out of reach. */
function buildDesk() {
  const doc = new Doc()
  const desk = { doc, reachable: true, messages: 0, text: () => doc.getText('t').toString() }
  const transport: ProseTransport = {
    load: async () =>
      desk.reachable ? { ok: true, value: encodeStateAsUpdate(doc) } : { ok: false, why: 'No connection.' },
    store: async (_id, update) => {
      if (!desk.reachable) return { ok: false, why: 'No connection.' }
      desk.messages += 1
      applyUpdate(doc, update)
      return { ok: true, value: null }
    },
  }
  return { desk, transport }
}

/** A clock that stands still until it is told to pass. */
function buildClock() {
  const waiting: { ms: number; run: () => void; off: boolean }[] = []
  const later = (ms: number, run: () => void) => {
    const entry = { ms, run, off: false }
    waiting.push(entry)
    return () => {
      entry.off = true
    }
  }
  /** Runs what is planned, and lets its answers arrive. */
  const pass = async () => {
    for (const entry of waiting.splice(0)) if (!entry.off) entry.run()
    await settled()
  }
  return { later, pass, planned: () => waiting.filter((entry) => !entry.off).map((entry) => entry.ms) }
}

const settled = () => new Promise((done) => setImmediate(done))

function setUp() {
  const { desk, transport } = buildDesk()
  const clock = buildClock()
  const prose = createProseDocument('c1.explanation', transport, clock.later)
  const write = (text: string) => prose.doc.getText('t').insert(prose.doc.getText('t').length, text)
  return { desk, clock, prose, write }
}

describe('a prose document', () => {
  it('sends what is written in a short while as one message', async () => {
    const { desk, clock, prose, write } = setUp()
    await prose.load()
    write('Nine ')
    write('ships')
    expect(prose.state().save).toBe('saving')
    await clock.pass()
    expect(desk).toMatchObject({ messages: 1 })
    expect(desk.text()).toBe('Nine ships')
    expect(prose.state().save).toBe('saved')
  })

  it('sends at once when it is told to', async () => {
    const { desk, prose, write } = setUp()
    write('Nine')
    prose.flush()
    await settled()
    expect(desk.text()).toBe('Nine')
  })

  it('keeps what could not be sent, says so, and sends it in order later', async () => {
    const { desk, clock, prose, write } = setUp()
    desk.reachable = false
    write('Nine ')
    await clock.pass()
    expect(prose.state().save).toEqual({ failed: 'No connection.' })
    const first = clock.planned()
    write('ships')
    await clock.pass()
    expect(clock.planned()[0]).toBeGreaterThan(first[0] ?? Number.POSITIVE_INFINITY)
    desk.reachable = true
    await clock.pass()
    expect(desk.text()).toBe('Nine ships')
    expect(prose.state().save).toBe('saved')
  })

  it('does not call it saved while more was written on the way', async () => {
    const { clock, prose, write } = setUp()
    write('Nine')
    prose.flush()
    write(' ships')
    await settled()
    expect(prose.state().save).toBe('saving')
    await clock.pass()
    expect(prose.state().save).toBe('saved')
  })

  it('merges what others wrote and sends none of it back', async () => {
    const { desk, clock, prose, write } = setUp()
    write('Nine ships. ')
    desk.doc.getText('t').insert(0, 'Ten boats. ')
    await prose.load()
    expect(prose.doc.getText('t').toString()).toContain('Ten boats.')
    expect(prose.doc.getText('t').toString()).toContain('Nine ships.')
    await clock.pass()
    expect(desk.messages).toBe(1)
    expect(desk.text()).toBe(prose.doc.getText('t').toString())
  })

  it('stays loaded when a later reading fails, and says so only of the first', async () => {
    const { desk, prose } = setUp()
    desk.reachable = false
    await prose.load()
    expect(prose.state().loading).toEqual({ failed: 'No connection.' })
    desk.reachable = true
    await prose.load()
    desk.reachable = false
    await prose.load()
    expect(prose.state().loading).toBe('loaded')
  })
})
