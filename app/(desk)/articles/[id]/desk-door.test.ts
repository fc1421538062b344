import { expect, it } from 'vitest'
import type { Answer, askServer } from '../../../../ui/ask-server.ts'
import { deskDoorOf } from './desk-door.ts'

const command = { name: 'setStance', annotationId: 'a1', stance: 'denies' } as const
const failing = (status: number): Answer<never> => ({ ok: false, problem: null, status, sentence: 'No sense.' })

/** A door behind which every command is answered like this; `isWell` is what the desk says of itself. */
function doorWith(answer: Answer<never>, { isWell = true } = {}) {
  const ask: typeof askServer = async <T>(address: string): Promise<Answer<T>> => {
    if (address !== '/api/health') return answer
    // Nobody reads the value of this one.
    return isWell ? { ok: true, value: {} as T } : failing(503)
  }
  return deskDoorOf('m1', ask)
}

/** Whether each of so many tries of one command was an answer. */
async function tries(door: ReturnType<typeof doorWith>, count: number): Promise<readonly boolean[]> {
  const answered: boolean[] = []
  for (let i = 0; i < count; i++) answered.push((await door.dispatch({ key: 'k1', command, expects: 0 })).answered)
  return answered
}

it.each([403, 413])('takes a refusal with %i that is not the desk’s for one when it is repeated', async (status) => {
  expect(await tries(doorWith(failing(status)), 2)).toEqual([false, true])
})

it('bears a server that fails on a command a few times, and then calls it refused', async () => {
  const door = doorWith(failing(500))
  expect(await tries(door, 5)).toEqual([false, false, false, false, true])
  expect(await door.dispatch({ key: 'k2', command, expects: 0 })).toMatchObject({ answered: false, cause: 'trouble' })
})

it('goes on trying while the desk is not well, is not reached, or asks for another try', async () => {
  expect(await tries(doorWith(failing(500), { isWell: false }), 9)).not.toContain(true)
  expect(await tries(doorWith(failing(0)), 9)).not.toContain(true)
  expect(await tries(doorWith(failing(429)), 9)).not.toContain(true)
})
