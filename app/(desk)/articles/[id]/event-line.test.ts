import { describe, expect, it, vi } from 'vitest'
import type { DeskEvent } from '../../../../domain/event.ts'
import { buildWorkspace, inShortEvent, withClaim } from '../../../../domain/workspace.fixture.ts'
import type { Workspace } from '../../../../domain/workspace.ts'
import { createEventLine } from './event-line.ts'

const first = withClaim(buildWorkspace(['Ten boats left the harbour.']), 'a1', 'Ten boats', { id: 'c1' })
const inShortOf = (workspace: Workspace) => workspace.claim.c1?.inShort

/**
 * A line whose server has these events, `page` of them at once, and this workspace when it is read whole. The first
 * `failures` readings bring no answer.
 */
function trial(log: readonly DeskEvent[], whole: Workspace = first, { page = 500, failures = 0 } = {}) {
  let failuresLeft = failures
  const asked: string[] = []
  const attempts: number[] = []
  const shown: Workspace[] = []
  const line = createEventLine(first, {
    door: {
      eventsAfter: async (_, seq) => {
        asked.push(`after ${seq}`)
        if (failuresLeft-- > 0) return { answered: false, cause: 'trouble', why: 'no database' }
        return { answered: true, result: { ok: true, value: log.filter((e) => e.seq > seq).slice(0, page) } }
      },
      workspace: async () => {
        asked.push('whole')
        return { answered: true, result: { ok: true, value: whole } }
      },
    },
    onChange: (workspace) => shown.push(workspace),
    pause: async (attempt) => void attempts.push(attempt),
  })
  return { line, asked, shown, attempts }
}

describe("an article's line of events", () => {
  it('applies the next event without asking for anything', async () => {
    const { line, asked } = trial([])
    await line.take(inShortEvent(2, 1, 'c1', 'Nine boats left.'))
    expect(inShortOf(line.current())).toBe('Nine boats left.')
    expect(asked).toEqual([])
  })

  it('reads the events it missed before it goes on', async () => {
    const missed = inShortEvent(2, 1, 'c1', 'Nine.')
    const next = inShortEvent(3, 2, 'c1', 'Eight.')
    const { line, asked } = trial([missed, next])
    await line.take(next)
    expect(asked).toEqual(['after 1', 'after 3'])
    expect([line.current().seq, inShortOf(line.current())]).toEqual([3, 'Eight.'])
  })

  it('reads the whole workspace where an event cannot be applied', async () => {
    const erased = { ...inShortEvent(2, 1, 'c1', ''), changes: null }
    const { line, asked } = trial([erased], { ...first, seq: 2 })
    await line.take(erased)
    expect(asked).toEqual(['after 1', 'whole'])
    expect(line.current().seq).toBe(2)
  })

  it('never goes back to an older state', async () => {
    const erased = { ...inShortEvent(3, 2, 'c1', ''), changes: null }
    const { line } = trial([inShortEvent(2, 1, 'c1', 'Nine.'), erased], first)
    await line.catchUp()
    expect(inShortOf(line.current())).toBe('Nine.')
  })

  it('shows an event once, however often it comes', async () => {
    const event = inShortEvent(2, 1, 'c1', 'Nine.')
    const { line, shown } = trial([event])
    await line.take(event)
    await line.take(event)
    await line.catchUp()
    expect(shown).toHaveLength(1)
  })

  it('asks once for two calls at a time', async () => {
    const { line, asked } = trial([inShortEvent(2, 1, 'c1', 'Nine.')])
    await Promise.all([line.catchUp(), line.catchUp()])
    expect(asked).toEqual(['after 1', 'after 2'])
  })

  it('reads page after page until nothing is missing', async () => {
    const log = [2, 3, 4, 5, 6].map((seq) => inShortEvent(seq, seq - 1, 'c1', `${seq}`))
    const { line, asked } = trial(log, first, { page: 2 })
    await line.catchUp()
    expect(asked).toEqual(['after 1', 'after 3', 'after 5', 'after 6'])
    expect([line.current().seq, inShortOf(line.current())]).toEqual([6, '6'])
  })

  it('repeats a reading without an answer by itself, after pauses that grow', async () => {
    const { line, attempts } = trial([inShortEvent(2, 1, 'c1', 'Nine.')], first, { failures: 3 })
    await line.catchUp()
    expect(line.current().seq).toBe(1)
    await vi.waitFor(() => expect(line.current().seq).toBe(2))
    expect(attempts).toEqual([1, 2, 3])
  })
})
