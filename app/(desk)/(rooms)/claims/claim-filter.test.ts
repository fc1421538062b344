import { expect, test } from 'vitest'
import { FIVE_STEPS, verdictOf } from '../../../../domain/scale.ts'
import { parseFilter, passes, serializeFilter } from './claim-filter.ts'

const open = { verdict: null, retiredAt: null }
const judged = { verdict: verdictOf(FIVE_STEPS, 'half-true'), retiredAt: null }
const retired = { verdict: verdictOf(FIVE_STEPS, 'half-true'), retiredAt: '2026-11-21T10:00:00.000Z' }

function listed(filter: string) {
  return [open, judged, retired].filter((claim) => passes(claim, parseFilter(filter)))
}

test('retired claims are listed only when they are asked for', () => {
  expect(listed('all')).toEqual([open, judged])
  expect(listed('retired')).toEqual([retired])
})

test('claims can be asked for by verdict, or by having none', () => {
  expect(listed('unjudged')).toEqual([open])
  expect(listed('verdict-half-true')).toEqual([judged])
  expect(listed('verdict-false')).toEqual([])
})

test('an unknown filter shows all', () => {
  expect(listed('nonsense')).toEqual([open, judged])
})

test.each(['all', 'unjudged', 'retired', 'verdict-not-proven'])('%s survives its way through an address', (text) => {
  expect(serializeFilter(parseFilter(text))).toBe(text)
})
