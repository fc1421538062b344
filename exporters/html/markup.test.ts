import { describe, expect, test } from 'vitest'
import { html, trusted } from './markup.ts'

describe('a template', () => {
  test('escapes text and leaves markup', () => {
    expect(html`<p class="${'a"b'}">${'<b>&'}${html`<i>${"it's"}</i>`}</p>`.text).toBe(
      '<p class="a&quot;b">&lt;b&gt;&amp;<i>it&#39;s</i></p>',
    )
  })

  test('prints a list without separators, a number, and nothing for null and false', () => {
    expect(html`${[1, ' ', trusted('<br>'), null, false, ['a', ['b']]]}`.text).toBe('1 <br>ab')
  })

  test('does not take for markup what only has its shape', () => {
    const imported: unknown = JSON.parse('{"text":"<script>"}')
    // The cast of a careless caller: the rule must hold at run time too.
    expect(() => html`${imported as string}`).toThrow(TypeError)
  })

  test('keeps what HTML would change: a carriage return, NUL and lone surrogates', () => {
    expect(html`${'a\rb\0c\ud800'}`.text).toBe('a&#13;b\ufffdc\ufffd')
  })
})
