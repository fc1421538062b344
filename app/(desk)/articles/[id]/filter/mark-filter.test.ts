import { expect, test } from 'vitest'
import { countSet, EVERY_MARK, isEverything, markFilterIn, writeMarkFilter } from './mark-filter.ts'

test.each(['', 'kind=comment', 'words=boats&verdict=false&status=ready&member=m1&missing=source&kind=claim'])(
  'a filter survives its way through an address: “%s”',
  (address) => {
    const query = new URLSearchParams()
    writeMarkFilter(query, markFilterIn(new URLSearchParams(address)))
    expect(query.toString()).toBe(address)
  },
)

test('an address that names no kind of mark, or one that is none, shows every mark', () => {
  expect(markFilterIn(new URLSearchParams('kind=verdict&page=2'))).toEqual(EVERY_MARK)
  expect(isEverything(EVERY_MARK)).toBe(true)
})

test('words are a filter, but not one of those behind the button', () => {
  const filter = { ...EVERY_MARK, words: 'boats', missing: 'any' } as const
  expect([countSet(filter), isEverything({ ...EVERY_MARK, words: 'boats' })]).toEqual([1, false])
})
