import { describe, expect, it, vi } from 'vitest'
import type { Command, Dispatch } from '../../../../domain/command.ts'
import type { DeskEvent } from '../../../../domain/event.ts'
import { inShortEvent } from '../../../../domain/workspace.fixture.ts'
import { createCommandQueue } from './command-queue.ts'
import type { Answer } from './desk-door.ts'
import type { KeptCommand, Outbox } from './outbox.ts'
import { memoryOutbox } from './outbox-in-memory.ts'
import type { SaveState } from './save-state.ts'

const inShort = (value: string): Command => ({ name: 'setClaimField', claimId: 'c1', field: 'inShort', value })
const comment: Command = {
  name: 'comment',
  annotationId: 'a1',
  articleId: 'article',
  captureId: 'capture',
  spans: [],
  text: '',
}
const done = (seq: number): Answer<DeskEvent> => ({
  answered: true,
  result: { ok: true, value: inShortEvent(seq, seq - 1, 'c1', '') },
})
const refused: Answer<DeskEvent> = {
  answered: true,
  result: { ok: false, problem: { type: 'stale', version: 9, current: null } },
}
const unreached: Answer<DeskEvent> = { answered: false, cause: 'connection', why: 'no connection' }
const trouble: Answer<DeskEvent> = { answered: false, cause: 'trouble', why: 'no database' }

/** A queue whose server gives the answers in turn, and that knows version 5 until told otherwise. */
function trial(
  answers: readonly Answer<DeskEvent>[],
  { shows = () => true, outbox = memoryOutbox(), fault = null }: TrialParts = {},
) {
  const left = [...answers]
  const sent: Dispatch[] = []
  const states: SaveState[] = []
  const late: boolean[] = []
  const faults: unknown[] = []
  let version = 5
  let keys = 0
  const show = (seq: number) => {
    version = seq
  }
  const queue = createCommandQueue({
    articleId: 'article',
    outbox: async () => ({ ...outbox, isDurable: true }),
    send: async (dispatch) => {
      sent.push(dispatch)
      return left.shift() ?? unreached
    },
    version: () => version,
    newKey: () => `k${++keys}`,
    now: () => '2026-11-22T10:00:00.000Z',
    take: async (event) => {
      if (fault) throw fault
      if (shows(event)) show(event.seq)
    },
    refuse: async (_, problem, isLate) => {
      late.push(isLate)
      return { ok: false, problem }
    },
    onWaiting: () => {},
    onState: (state) => states.push(state),
    onFault: (error) => faults.push(error),
    pause: async () => {
      if (left.length === 0) await new Promise(() => {})
    },
  })
  const send = (command: Command) => queue.give(command).answered
  return { queue, send, sent, states, late, faults, outbox, show }
}

type TrialParts = {
  readonly shows?: (event: DeskEvent) => boolean
  readonly outbox?: Outbox
  readonly fault?: Error | null
}

describe('the queue of commands', () => {
  it('expects the version on screen, and nothing for what only adds', async () => {
    const { send, sent } = trial([done(6), done(7)])
    await send(inShort('a'))
    await send(comment)
    expect(sent.map((d) => d.expects)).toEqual([5, undefined])
    expect('expects' in (sent[1] ?? {})).toBe(false)
  })

  it('lets a second quick command on a part expect the first by its key', async () => {
    const { send, sent } = trial([done(6), done(7)])
    await Promise.all([send(inShort('a')), send(inShort('b'))])
    expect(sent.map((d) => d.expects)).toEqual([5, { key: 'k1' }])
  })

  it('expects the version again once its own change is on screen', async () => {
    const { send, sent } = trial([done(6), done(7)])
    await send(inShort('a'))
    await send(inShort('b'))
    expect(sent.map((d) => d.expects)).toEqual([5, 6])
  })

  it('keeps expecting its own command by key while the screen lags behind it', async () => {
    const { send, sent } = trial([done(6), done(7)], { shows: () => false })
    await send(inShort('a'))
    await send(inShort('b'))
    expect(sent.map((d) => d.expects)).toEqual([5, { key: 'k1' }])
  })

  it('expects what is on screen after a refusal, not the refused command', async () => {
    const { send, sent, show } = trial([refused, done(10)])
    await send(inShort('a'))
    show(9)
    await send(inShort('b'))
    expect(sent.map((d) => d.expects)).toEqual([5, 9])
  })

  it('repeats a command without an answer, with the same key, and says that it is kept meanwhile', async () => {
    const { send, sent, states } = trial([unreached, unreached, done(6)])
    expect((await send(inShort('a'))).ok).toBe(true)
    expect(sent.map((d) => d.key)).toEqual(['k1', 'k1', 'k1'])
    expect(states).toEqual(['saving', 'kept', 'kept', 'saving', 'saved'])
  })

  it('says that it saves before its outbox is open', () => {
    const { queue, states } = trial([])
    queue.give(inShort('a'))
    expect(states).toEqual(['saving'])
  })

  it('calls nothing kept before the browser has taken it, nor what the browser does not take', async () => {
    const outbox = memoryOutbox()
    let fail = () => {}
    const put = (command: KeptCommand) =>
      command.dispatch.key === 'k1'
        ? outbox.commands.put(command)
        : new Promise<void>((_, no) => (fail = () => no('full')))
    const { queue, states } = trial([unreached], { outbox: { ...outbox, commands: { ...outbox.commands, put } } })
    queue.give(inShort('a'))
    await vi.waitFor(() => expect(states.at(-1)).toBe('kept'))
    queue.give(comment)
    expect(states.at(-1)).toBe('saving')
    await vi.waitFor(() => {
      fail()
      expect(states.at(-1)).toMatchObject({ failed: expect.any(String) })
    })
  })

  it('bears the trouble of the desk for a while, and then says why nothing is saved', async () => {
    const { send, states } = trial([trouble, trouble, trouble, done(6)])
    await send(inShort('a'))
    expect(states).toEqual(['saving', 'saving', 'saving', { failed: 'no database' }, 'saving', 'saved'])
  })

  it('sends in the order given, one after the other', async () => {
    const { send, sent, states } = trial([unreached, done(6), done(7), done(8)])
    await Promise.all([send(comment), send(inShort('a')), send(comment)])
    expect(sent.map((d) => d.key)).toEqual(['k1', 'k1', 'k2', 'k3'])
    expect(states.at(-1)).toBe('saved')
    expect(states.filter((s) => s === 'saved')).toHaveLength(1)
  })

  it('goes on after a refusal', async () => {
    const { send, sent } = trial([refused, done(6)])
    const [first, second] = await Promise.all([send(inShort('a')), send(comment)])
    expect([first.ok, second.ok]).toEqual([false, true])
    expect(sent).toHaveLength(2)
  })

  it('goes on after what must not happen, and says so', async () => {
    const fault = new Error('cannot draw')
    const { send, sent, faults } = trial([done(6), done(7)], { fault })
    await Promise.all([send(inShort('a')), send(comment)])
    expect(sent).toHaveLength(2)
    expect(faults).toEqual([fault, fault])
  })

  it('keeps what has no answer on the device, and takes it out with the answer', async () => {
    const { queue, send, outbox } = trial([unreached])
    void send(inShort('a'))
    await vi.waitFor(async () => expect(await outbox.commands.list()).toHaveLength(1))
    expect(queue.waiting().map((c) => c.dispatch.key)).toEqual(['k1'])
    const after = trial([done(6)])
    await after.send(inShort('a'))
    expect(await after.outbox.commands.list()).toEqual([])
  })

  it('takes up what an earlier page left, before what is new, and tells that it is late', async () => {
    const before = trial([unreached])
    void before.send(inShort('a'))
    await vi.waitFor(async () => expect(await before.outbox.commands.list()).toHaveLength(1))
    const { queue, send, sent, late } = trial([refused, done(6)], { outbox: before.outbox })
    await queue.start()
    await send(comment)
    expect(sent.map((d) => d.command.name)).toEqual(['setClaimField', 'comment'])
    expect(late).toEqual([true])
  })

  it('expects what an earlier page left on the same part', async () => {
    const before = trial([unreached])
    void before.send(inShort('a'))
    await vi.waitFor(async () => expect(await before.outbox.commands.list()).toHaveLength(1))
    for (const kept of await before.outbox.commands.list())
      await before.outbox.commands.put({ ...kept, dispatch: { ...kept.dispatch, key: 'early' } })
    await before.outbox.commands.remove('k1')
    const { queue, send, sent } = trial([done(6), done(7)], { outbox: before.outbox, shows: () => false })
    await queue.start()
    await send(inShort('b'))
    expect(sent.map((d) => d.expects)).toEqual([5, { key: 'early' }])
  })
})
