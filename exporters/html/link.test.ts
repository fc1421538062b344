import { describe, expect, test } from 'vitest'
import { link, linkified, safeHref } from './link.ts'

describe('an address that may be followed', () => {
  test.each([
    ['https://a.example/b?c=d&e', 'https://a.example/b?c=d&e'],
    ['http://a.example', 'http://a.example/'],
    ['HTTPS://A.example/', 'https://a.example/'],
    ['mailto:desk@a.example', 'mailto:desk@a.example'],
    [' https://a.example/ ', 'https://a.example/'],
  ])('%j is %j', (address, href) => {
    expect(safeHref(address)).toBe(href)
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a.example/1',
    '/articles',
    '//a.example',
    'a.example',
    '',
  ])('%j is none', (address) => {
    expect(safeHref(address)).toBeNull()
    expect(link(address, 'there').text).toBe('there')
  })
})

describe('plain text of the desk', () => {
  const text = (source: string) =>
    linkified(source)
      .map((p) => p.text)
      .join('')

  test('keeps lines and paragraphs', () => {
    expect(text('one\ntwo\r\n\r\n\nthree\n')).toBe('<p>one<br>two</p>\n<p>three</p>\n')
  })

  test.each([
    ['see https://a.example/x.', 'https://a.example/x', '.'],
    ['(https://a.example/x)', 'https://a.example/x', ')'],
    ['“https://a.example/x”', 'https://a.example/x', '”'],
  ])('ends the address in %j before the punctuation', (source, href, after) => {
    expect(text(source)).toContain(`<a href="${href}" rel="nofollow noopener external">${href}</a>${after}</p>`)
  })

  test('follows mail addresses with and without their scheme', () => {
    expect(text('desk@a.example')).toContain('<a href="mailto:desk@a.example"')
    expect(text('mailto:desk@a.example')).toContain('<a href="mailto:desk@a.example"')
  })

  test('follows nothing else and runs nothing', () => {
    expect(text('javascript:alert(1) <a href="https://b.example">')).toBe(
      '<p>javascript:alert(1) &lt;a href=&quot;<a href="https://b.example/" rel="nofollow noopener external">https://b.example</a>&quot;&gt;</p>\n',
    )
  })
})
