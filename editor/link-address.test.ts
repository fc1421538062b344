import { describe, expect, it } from 'vitest'
import { linkAddress, safeHref } from './link-address.ts'

describe('a safe address', () => {
  it.each(['https://example.org/a?b#c', 'http://example.org', 'mailto:desk@example.org'])('is %s', (href) => {
    expect(safeHref(href)).toBe(href)
  })

  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///x',
    '/relative',
    '',
    null,
    7,
  ])('is not %j', (href) => {
    expect(safeHref(href)).toBeNull()
  })
})

describe('a typed address', () => {
  it('gets the scheme that is missing', () => {
    expect(linkAddress(' example.org/page ')).toBe('https://example.org/page')
    expect(linkAddress('desk@example.org')).toBe('mailto:desk@example.org')
  })

  it('is none with a space in it, with a foreign scheme or as a mere word', () => {
    for (const typed of ['two words.org', 'javascript:x', 'word', '']) expect(linkAddress(typed)).toBeNull()
  })
})
