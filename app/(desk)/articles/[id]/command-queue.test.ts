import { describe, expect, it } from 'vitest'
import type { Command, Dispatch } from '../../../../domain/command.ts'
import type { DeskEvent } from '../../../../domain/event.ts'
import { inShortEvent } from './build-workspace.ts'
import { type CommandQueue, createCommandQueue } from './command-queue.ts'
import type { Answer } from './desk-door.ts'
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
const silence: Answer<DeskEvent> = { answered: false, why: 'no connection' }

type Trial = {
  readonly queue: CommandQueue
  readonly sent: Dispatch[]
  readonly states: SaveState[]
  show: (seq: number) => void
}

/** A queue whose server gives the answers in turn, and whose screen shows version 5 until told otherwise. */
function trial(answers: readonly Answer<DeskEvent>[], shows: (event: DeskEvent) => boolean = () => true): Trial {
  const left = [...answers]
  const sent: Dispatch[] = []
  const states: SaveState[] = []
  let version = 5
  let keys = 0
  const show = (seq: number) => {
    version = seq
  }
  const queue = createCommandQueue({
    send: async (dispatch) => {
      sent.push(dispatch)
      return left.shift() ?? silence
    },
    version: () => version,
    newKey: () => `k${++keys}`,
    take: async (event) => {
      if (shows(event)) show(event.seq)
    },
    onState: (state) => states.push(state),
    pause: async () => {},
  })
  return { queue, sent, states, show }
}

describe('the queue of commands', () => {
  it('expects the version on screen, and nothing for what only adds', async () => {
    const { queue, sent } = trial([done(6), done(7)])
    await queue.send(inShort('a'))
    await queue.send(comment)
    expect(sent.map((d) => d.expects)).toEqual([5, undefined])
    expect('expects' in (sent[1] ?? {})).toBe(false)
  })

  it('lets a second quick command on a part expect the first by its key', async () => {
    const { queue, sent } = trial([done(6), done(7)])
    await Promise.all([queue.send(inShort('a')), queue.send(inShort('b'))])
    expect(sent.map((d) => d.expects)).toEqual([5, { key: 'k1' }])
  })

  it('expects the version again once its own change is on screen', async () => {
    const { queue, sent } = trial([done(6), done(7)])
    await queue.send(inShort('a'))
    await queue.send(inShort('b'))
    expect(sent.map((d) => d.expects)).toEqual([5, 6])
  })

  it('keeps expecting its own command by key while the screen lags behind it', async () => {
    const { queue, sent } = trial([done(6), done(7)], () => false)
    await queue.send(inShort('a'))
    await queue.send(inShort('b'))
    expect(sent.map((d) => d.expects)).toEqual([5, { key: 'k1' }])
  })

  it('expects what is on screen after a refusal, not the refused command', async () => {
    const { queue, sent, show } = trial([refused, done(10)])
    await queue.send(inShort('a'))
    show(9)
    await queue.send(inShort('b'))
    expect(sent.map((d) => d.expects)).toEqual([5, 9])
  })

  it('repeats a command without an answer, with the same key, and says so meanwhile', async () => {
    const { queue, sent, states } = trial([silence, silence, done(6)])
    const result = await queue.send(inShort('a'))
    expect(result.ok).toBe(true)
    expect(sent.map((d) => d.key)).toEqual(['k1', 'k1', 'k1'])
    const failed = { failed: 'no connection' }
    expect(states).toEqual(['saving', failed, 'saving', failed, 'saving', 'saved'])
  })

  it('sends in the order given, one after the other', async () => {
    const { queue, sent, states } = trial([silence, done(6), done(7), done(8)])
    await Promise.all([queue.send(comment), queue.send(inShort('a')), queue.send(comment)])
    expect(sent.map((d) => d.key)).toEqual(['k1', 'k1', 'k2', 'k3'])
    expect(states.at(-1)).toBe('saved')
    expect(states.filter((s) => s === 'saved')).toHaveLength(1)
  })

  it('goes on after a refusal', async () => {
    const { queue, sent } = trial([refused, done(6)])
    const [first, second] = await Promise.all([queue.send(inShort('a')), queue.send(comment)])
    expect([first.ok, second.ok]).toEqual([false, true])
    expect(sent).toHaveLength(2)
  })
})
