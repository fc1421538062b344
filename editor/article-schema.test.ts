import { expect, test } from 'vitest'
import { articleDocument } from './article-document.ts'
import { buildCapture } from './build-article.ts'

/** What the stretches of an article of these lines say of themselves, and the lengths of their blocks. */
function stretchesOf(lines: readonly string[]) {
  return articleDocument(buildCapture(lines)).children.map((stretch) => {
    const spec = stretch.type.spec.toDOM?.(stretch)
    return {
      says: Array.isArray(spec) ? spec[1].style : undefined,
      first: stretch.attrs.first,
      blocks: stretch.children.map(({ textContent }) => textContent.length),
    }
  })
}

test('a stretch ends with the block that fills it, with text or with blocks, and says how long it is', () => {
  const lines = ['a'.repeat(4_000), 'b', 'c'.repeat(999), 'd'.repeat(60_000), 'e']
  expect(stretchesOf(lines)).toEqual([
    { says: '--signs: 5006; --blocks: 3', first: 0, blocks: [4_000, 1, 999] },
    { says: '--signs: 60002; --blocks: 1', first: 3, blocks: [60_000] },
    { says: '--signs: 3; --blocks: 1', first: 4, blocks: [1] },
  ])
  const short = stretchesOf(Array.from({ length: 90 }, () => 'x'))
  expect(short.map(({ first, blocks }) => [first, blocks.length])).toEqual([
    [0, 40],
    [40, 40],
    [80, 10],
  ])
})
