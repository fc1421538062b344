import { expect, test } from 'vitest'
import { askedIn, NOT_ASKED, writeAsked } from './asked.ts'

test.each(['find=two+words', 'find=%C3%89t%C3%A9&whole=1', 'find=x&case=1', 'find=x&whole=1&case=1', ''])(
  'what is looked for survives its way through an address: “%s”',
  (address) => {
    const query = new URLSearchParams()
    writeAsked(query, askedIn(new URLSearchParams(address)))
    expect(query.toString()).toBe(address)
  },
)

test('a bar that is closed or empty leaves nothing in the address, and the rest of it alone', () => {
  const query = new URLSearchParams('verdict=false&find=old&whole=1')
  writeAsked(query, { ...NOT_ASKED, isOpen: true, query: ' ' })
  expect(query.toString()).toBe('verdict=false')
})
