import { expect, test } from 'vitest'
import { ALL_CLAIMS, claimSearchIn, claimSearchQuery, isEveryClaim } from './claim-search.ts'

test.each([
  '',
  'words=boats&verdict=false&status=ready&member=none&missing=source',
  'retired=only&story=s1&outlet=The+Post&order=newest&page=3&limit=200',
])('a search survives its way through an address: “%s”', (address) => {
  expect(claimSearchQuery(claimSearchIn(new URLSearchParams(address))).toString()).toBe(address)
})

test('what is not understood is left out, and nobody asks for more than a page holds', () => {
  expect(claimSearchIn(new URLSearchParams('page=0&limit=all&retired=maybe&order=oldest'))).toEqual(ALL_CLAIMS)
  expect(claimSearchIn(new URLSearchParams('limit=5000')).limit).toBe(200)
})

test('the older name of the words is understood', () => {
  expect(claimSearchIn(new URLSearchParams('q=boats')).words).toBe('boats')
})

test('another page or order leaves no claim out; a filter does', () => {
  expect(isEveryClaim({ ...ALL_CLAIMS, page: 4, order: 'newest' })).toBe(true)
  expect(isEveryClaim({ ...ALL_CLAIMS, missing: 'any' })).toBe(false)
  expect(isEveryClaim({ ...ALL_CLAIMS, retired: 'with' })).toBe(false)
})
