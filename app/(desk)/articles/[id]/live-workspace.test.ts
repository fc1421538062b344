import { describe, expect, it, vi } from 'vitest'
import type { Command, Dispatch } from '../../../../domain/command.ts'
import type { DeskEvent } from '../../../../domain/event.ts'
import { buildWorkspace, inShortEvent, withClaim } from '../../../../domain/workspace.fixture.ts'
import type { Answer, Door } from './desk-door.ts'
import { createLiveWorkspace } from './live-workspace.ts'
import type { Outbox } from './outbox.ts'
import { memoryOutbox } from './outbox-in-memory.ts'

const first = withClaim(buildWorkspace(['Ten boats left.']), 'a', 'Ten boats', { id: 'c1' })
const inShort = (value: string): Command => ({ name: 'setClaimField', claimId: 'c1', field: 'inShort', value })
const mine = inShort('Mine.')
const theirs = { ...inShortEvent(2, 1, 'c1', 'Theirs.'), memberId: 'm2' }
const taken = (event: DeskEvent): Answer<DeskEvent> => ({ answered: true, result: { ok: true, value: event } })
const stale: Answer<DeskEvent> = {
  answered: true,
  result: { ok: false, problem: { type: 'stale', version: 2, current: theirs } },
}
const archived: Answer<DeskEvent> = { answered: true, result: { ok: false, problem: { type: 'archived' } } }
const unreached: Answer<DeskEvent> = { answered: false, cause: 'connection', why: '' }
const NEVER = new Promise<never>(() => {})

/** A live workspace whose server has `log` and answers commands by `dispatch`. */
function trial(
  dispatch: (sent: Dispatch) => Answer<DeskEvent> | Promise<Answer<DeskEvent>>,
  {
    log = [],
    outbox = memoryOutbox(),
    page = 'k',
  }: { log?: readonly DeskEvent[]; outbox?: Outbox; page?: string } = {},
) {
  const door: Door = {
    dispatch: async (sent) => dispatch(sent),
    eventsAfter: async (_, seq) => ({ answered: true, result: { ok: true, value: log.filter((e) => e.seq > seq) } }),
    workspace: async () => ({ answered: true, result: { ok: true, value: first } }),
  }
  let keys = 0
  const live = createLiveWorkspace(first, {
    memberId: 'm1',
    door,
    outbox: async () => outbox,
    newKey: () => `${page}${++keys}`,
    now: () => '2026-11-22T10:00:00.000Z',
    pause: () => NEVER,
    onFault: (error) => {
      throw error
    },
  })
  const shown = () => live.state().workspace.claim.c1?.inShort
  return { live, outbox, shown }
}

describe('the live workspace', () => {
  it('shows at once what it sends, and goes on showing it when it is answered', async () => {
    const { live, shown } = trial(() => taken(inShortEvent(2, 1, 'c1', 'Mine.')))
    let told = 0
    live.subscribe(() => told++)
    const sent = live.send(mine)
    expect([sent.isShown, shown()]).toEqual([true, 'Mine.'])
    await sent.answered
    expect([shown(), live.state().workspace.seq, live.state().saveState]).toEqual(['Mine.', 2, 'saved'])
    expect(told).toBeGreaterThan(0)
  })

  it('takes back what the desk refuses', async () => {
    const { live, shown, outbox } = trial(() => archived)
    const sent = live.send(mine)
    expect(shown()).toBe('Mine.')
    expect((await sent.answered).ok).toBe(false)
    expect(shown()).toBe('')
    expect([live.state().contested, await outbox.commands.list()]).toEqual([[], []])
  })

  it('keeps its own change on top of what others do until it is answered', async () => {
    const { live, shown } = trial(() => NEVER)
    live.send(mine)
    live.hear(theirs)
    expect([shown(), live.state().workspace.seq]).toEqual(['Mine.', 2])
  })

  it('shows what came after its own change, even before its own answer', () => {
    const { live, shown } = trial(() => NEVER)
    const { key } = live.send(mine)
    live.hear({ ...inShortEvent(2, 1, 'c1', 'Mine.'), key })
    live.hear({ ...theirs, seq: 3, articles: [{ id: 'article', previousSeq: 2 }] })
    expect(shown()).toBe('Theirs.')
  })

  it('shows its own change although the events before it cannot be had', async () => {
    const { live, shown } = trial(() => taken(inShortEvent(5, 4, 'c1', 'Mine.')))
    await live.send(mine).answered
    expect([shown(), live.state().workspace.seq]).toEqual(['Mine.', 1])
  })

  it('sends the version that is on screen after it caught up', async () => {
    const sent: Dispatch[] = []
    const { live } = trial(
      (dispatch) => {
        sent.push(dispatch)
        return taken(inShortEvent(3, 2, 'c1', 'Mine.'))
      },
      { log: [theirs] },
    )
    await live.catchUp()
    await live.send(mine).answered
    expect(sent[0]?.expects).toBe(2)
  })

  it('is saved only when everything that saves by itself is, and names a failure first', () => {
    const { live } = trial(() => NEVER)
    live.reportSave('prose 1', 'saving')
    live.reportSave('prose 2', { failed: 'no connection' })
    expect(live.state().saveState).toEqual({ failed: 'no connection' })
    live.reportSave('prose 2', 'saved')
    expect(live.state().saveState).toBe('saving')
    live.reportSave('prose 1', 'saved')
    expect(live.state().saveState).toBe('saved')
  })
})

describe('where someone else was quicker', () => {
  it('shows what they did, and keeps what was refused to be decided', async () => {
    const { live, shown, outbox } = trial(() => stale, { log: [theirs] })
    await live.send(mine).answered
    expect(shown()).toBe('Theirs.')
    expect(live.state().contested).toMatchObject([{ part: 'c1 inShort', dispatch: { command: mine } }])
    expect(await outbox.commands.list()).toHaveLength(1)
  })

  it('asks nothing where both did the same', async () => {
    const same = { ...theirs, changes: inShortEvent(2, 1, 'c1', 'Mine.').changes }
    const answer: Answer<DeskEvent> = {
      answered: true,
      result: { ok: false, problem: { type: 'stale', version: 2, current: same } },
    }
    const { live, outbox } = trial(() => answer, { log: [same] })
    expect(await live.send(mine).answered).toEqual({ ok: true, value: same })
    expect([live.state().contested, await outbox.commands.list()]).toEqual([[], []])
  })

  it('still asks after the page was closed and opened again', async () => {
    const { live, outbox } = trial(() => stale, { log: [theirs] })
    await live.send(mine).answered
    const later = trial(() => NEVER, { log: [theirs], outbox, page: 'later' })
    await later.live.start()
    expect(later.live.state().contested).toMatchObject([{ dispatch: { command: mine } }])
  })

  it('leaves theirs, or sends mine anew on what is on screen now', async () => {
    const sent: Dispatch[] = []
    const { live, outbox } = trial(
      (dispatch) => {
        sent.push(dispatch)
        return sent.length < 3 ? stale : taken(inShortEvent(3, 2, 'c1', 'Mine.'))
      },
      { log: [theirs] },
    )
    await live.send(mine).answered
    live.keepTheirs(live.state().contested[0]?.dispatch.key ?? '')
    expect(live.state().contested).toEqual([])
    await vi.waitFor(async () => expect(await outbox.commands.list()).toEqual([]))

    await live.send(inShort('Mine again.')).answered
    await live.setMine(live.state().contested[0]?.dispatch.key ?? '')?.answered
    expect(sent.at(-1)).toMatchObject({ command: inShort('Mine again.'), expects: 2 })
    expect(live.state().contested).toEqual([])
  })

  it('asks about the last of several on one part, and forgets the question when it is answered otherwise', async () => {
    let answer: Answer<DeskEvent> = stale
    const { live } = trial(() => answer, { log: [theirs] })
    await Promise.all([live.send(inShort('One.')).answered, live.send(inShort('Two.')).answered])
    expect(live.state().contested.map((one) => one.dispatch.command)).toEqual([inShort('Two.')])
    answer = taken(inShortEvent(3, 2, 'c1', 'Three.'))
    await live.send(inShort('Three.')).answered
    expect(live.state().contested).toEqual([])
  })

  it('names who was last on the part, and asks no more when it has become so by itself', async () => {
    const { live } = trial(() => stale, { log: [theirs] })
    await live.send(mine).answered
    const third = { ...inShortEvent(3, 2, 'c1', 'A third.'), memberId: 'm3' }
    live.hear(third)
    expect(live.state().contested).toMatchObject([{ refused: { type: 'stale', current: third } }])
    live.hear({ ...inShortEvent(4, 3, 'c1', 'Mine.'), memberId: 'm3' })
    expect(live.state().contested).toEqual([])
  })

  it('takes a refusal as an answer where it is asked to', async () => {
    const { live, outbox } = trial(() => stale, { log: [theirs] })
    await live.send(mine, { takesRefusal: true }).answered
    expect([live.state().contested, await outbox.commands.list()]).toEqual([[], []])
  })

  it('keeps to be decided what was begun on something that has changed meanwhile', async () => {
    const { live, outbox } = trial(() => NEVER)
    live.hear(theirs)
    await live.contest(mine)
    expect(live.state().contested).toMatchObject([{ part: 'c1 inShort' }])
    expect(await outbox.commands.list()).toMatchObject([{ refused: { type: 'stale' } }])
  })
})

describe('without a connection', () => {
  it('keeps what was done, shows it on the next page, and sends it from there', async () => {
    const before = trial(() => unreached)
    before.live.send(mine)
    await vi.waitFor(async () => expect(await before.outbox.commands.list()).toHaveLength(1))
    const later = trial(() => taken(inShortEvent(2, 1, 'c1', 'Mine.')), { outbox: before.outbox, page: 'later' })
    await later.live.start()
    expect(later.shown()).toBe('Mine.')
    await vi.waitFor(async () => expect(await before.outbox.commands.list()).toEqual([]))
    expect(later.live.state().workspace.seq).toBe(2)
  })

  it('loses nothing that the desk refuses afterwards, for whatever reason', async () => {
    const before = trial(() => unreached)
    before.live.send(mine)
    await vi.waitFor(async () => expect(await before.outbox.commands.list()).toHaveLength(1))
    const later = trial(() => archived, { outbox: before.outbox, page: 'later' })
    await later.live.start()
    await vi.waitFor(() => expect(later.live.state().contested).toMatchObject([{ refused: { type: 'archived' } }]))
  })

  it('sends what it holds of other articles too', async () => {
    const outbox = memoryOutbox()
    const command: Command = { name: 'setStance', annotationId: 'x', stance: 'denies' }
    const dispatch = { key: 'other', command, expects: 0 }
    await outbox.commands.put({ articleId: 'elsewhere', dispatch, at: '', refused: null })
    const sent: Dispatch[] = []
    const { live } = trial(
      (one) => {
        sent.push(one)
        return taken(inShortEvent(9, 8, 'c9', ''))
      },
      { outbox },
    )
    await live.start()
    expect([sent, await outbox.commands.list()]).toEqual([[dispatch], []])
  })
})
