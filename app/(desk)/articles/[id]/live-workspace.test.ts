import { describe, expect, it } from 'vitest'
import type { Command, Dispatch } from '../../../../domain/command.ts'
import type { DeskEvent } from '../../../../domain/event.ts'
import { buildWorkspace, inShortEvent, withClaim } from './build-workspace.ts'
import type { Answer, Door } from './desk-door.ts'
import { createLiveWorkspace } from './live-workspace.ts'

const first = withClaim(buildWorkspace(['Ten boats left.']), 'a', 'Ten boats', { id: 'c1' })
const command: Command = { name: 'setClaimField', claimId: 'c1', field: 'inShort', value: 'Mine.' }
const theirs = inShortEvent(2, 1, 'c1', 'Theirs.')

/** A live workspace whose server has `log` and answers commands by `dispatch`. */
function trial(dispatch: (sent: Dispatch) => Answer<DeskEvent>, log: readonly DeskEvent[] = []) {
  const door: Door = {
    dispatch: async (sent) => dispatch(sent),
    eventsAfter: async (_, seq) => ({ answered: true, result: { ok: true, value: log.filter((e) => e.seq > seq) } }),
    workspace: async () => ({ answered: true, result: { ok: true, value: first } }),
  }
  let keys = 0
  return createLiveWorkspace(first, { door, newKey: () => `k${++keys}`, pause: async () => {} })
}

describe('the live workspace', () => {
  it('shows what it sent once it is answered, and tells who listens', async () => {
    const live = trial(() => ({ answered: true, result: { ok: true, value: inShortEvent(2, 1, 'c1', 'Mine.') } }))
    let told = 0
    live.subscribe(() => told++)
    await live.send(command)
    expect(live.state().workspace.claim.c1?.inShort).toBe('Mine.')
    expect(live.state().saveState).toBe('saved')
    expect(told).toBeGreaterThan(0)
  })

  it('shows what someone else did before a stale refusal is read', async () => {
    const stale: Answer<DeskEvent> = {
      answered: true,
      result: { ok: false, problem: { type: 'stale', version: 2, current: theirs } },
    }
    const live = trial(() => stale, [theirs])
    const result = await live.send(command)
    expect(result.ok).toBe(false)
    expect(live.state().workspace.claim.c1?.inShort).toBe('Theirs.')
  })

  it('sends the version that is on screen after it caught up', async () => {
    const sent: Dispatch[] = []
    const live = trial(
      (dispatch) => {
        sent.push(dispatch)
        return { answered: true, result: { ok: true, value: inShortEvent(3, 2, 'c1', 'Mine.') } }
      },
      [theirs],
    )
    await live.catchUp()
    await live.send(command)
    expect(sent[0]?.expects).toBe(2)
  })

  it('is saved only when everything that saves by itself is, and names a failure first', () => {
    const live = trial(() => ({ answered: false, why: '' }))
    live.reportSave('prose 1', 'saving')
    live.reportSave('prose 2', { failed: 'no connection' })
    expect(live.state().saveState).toEqual({ failed: 'no connection' })
    live.reportSave('prose 2', 'saved')
    expect(live.state().saveState).toBe('saving')
    live.reportSave('prose 1', 'saved')
    expect(live.state().saveState).toBe('saved')
  })
})
