import { expect, test } from 'vitest'
import { parseFilter, serializeFilter } from './claim-filter.ts'

test('an unknown filter shows all', () => {
  expect(parseFilter('nonsense')).toEqual({ kind: 'all' })
})

test.each(['all', 'unjudged', 'retired', 'verdict-not-proven'])('%s survives its way through an address', (text) => {
  expect(serializeFilter(parseFilter(text))).toBe(text)
})
