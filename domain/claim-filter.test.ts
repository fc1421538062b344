import { expect, test } from 'vitest'
import { claimFilterIn, EVERY_CLAIM, wordsAsked, writeClaimFilter } from './claim-filter.ts'

test.each([
  '',
  'words=two+boats',
  'verdict=false&status=ready',
  'words=%C3%A9t%C3%A9&verdict=none&status=sentBack&member=m1&missing=source',
  'missing=any',
])('a filter survives its way through an address: “%s”', (address) => {
  const query = new URLSearchParams()
  writeClaimFilter(query, claimFilterIn(new URLSearchParams(address)))
  expect(query.toString()).toBe(address)
})

test('what is not understood is left out', () => {
  expect(claimFilterIn(new URLSearchParams('status=lost&missing=everything&member=&words=a%00b'))).toEqual({
    ...EVERY_CLAIM,
    words: 'ab',
  })
})

test('a filter is written over an older one, and leaves the rest of the address alone', () => {
  const query = new URLSearchParams('find=boats&verdict=true&missing=any')
  writeClaimFilter(query, { ...EVERY_CLAIM, verdict: 'false' })
  expect(query.toString()).toBe('find=boats&verdict=false')
})

test('each word is asked once, and not more than can be searched', () => {
  expect(wordsAsked({ words: ' one  two\u00a0one ' })).toEqual(['one', 'two'])
  expect(wordsAsked({ words: 'a b c d e f g h i j' })).toHaveLength(8)
})
