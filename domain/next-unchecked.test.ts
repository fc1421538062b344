import { expect, test } from 'vitest'
import { nextUnchecked } from './next-unchecked.ts'
import type { SentenceState } from './sentence-state.ts'

const STATES: readonly SentenceState[] = ['unmarked', 'done', 'toCheck', 'notCheckable', 'inProgress', 'done']
const sentences = STATES.map((state, i) => ({ start: 10 * i, end: 10 * i + 9, block: 0, claimIds: [], state }))

test('unmarked, to check and in progress are gone to in order; done and not checkable are passed over', () => {
  expect([-1, 0, 20].map((from) => nextUnchecked(sentences, from, 1)?.start)).toEqual([0, 20, 40])
  expect([59, 40, 20].map((from) => nextUnchecked(sentences, from, -1)?.start)).toEqual([40, 20, 0])
})

test('the way goes round the ends', () => {
  expect(nextUnchecked(sentences, 40, 1)?.start).toBe(0)
  expect(nextUnchecked(sentences, 0, -1)?.start).toBe(40)
})

test('there is none where all are checked', () => {
  const done = sentences.map((one) => ({ ...one, state: 'done' as const }))
  expect(nextUnchecked(done, 0, 1)).toBeNull()
})
