import { afterAll, beforeAll, expect, test } from 'vitest'
import { ok } from '../../domain/problem.ts'
import type { Tx } from '../database.ts'
import type { TestDesk } from '../desk.fixture.ts'
import { openTestDesk } from '../desk.fixture.ts'
import { consistently, consistentResult } from './consistently.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk[Symbol.asyncDispose]())

const LIMIT = 20

/** A reading that is not done when its time is. */
async function slowly(tx: Tx) {
  await new Promise((resolve) => setTimeout(resolve, 10 * LIMIT))
  return ok(await tx.member.count())
}

test('a reading that takes too long is a problem with a sentence, not a fault', async () => {
  expect(await consistentResult(desk.db, slowly, LIMIT)).toEqual({ ok: false, problem: { type: 'tooSlow' } })
})

test('a list that takes too long says the same to the door', async () => {
  await expect(consistently(desk.db, slowly, LIMIT)).rejects.toMatchObject({ problem: { type: 'tooSlow' } })
})

test('a fault of the program stays one', async () => {
  const broken = async () => {
    throw new RangeError('no such thing')
  }
  await expect(consistentResult(desk.db, broken)).rejects.toThrow(RangeError)
})

test('the database answers as before after a reading was given up', async () => {
  await consistentResult(desk.db, slowly, LIMIT)
  expect(await consistentResult(desk.db, async (tx) => ok(await tx.member.count()))).toEqual({ ok: true, value: 4 })
})
