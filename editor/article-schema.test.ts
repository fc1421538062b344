import { expect, test } from 'vitest'
import { articleDocument } from './article-document.ts'
import { buildCapture } from './build-article.ts'

/** What the chunks of an article of these lines say of themselves, and the lengths of their blocks. */
function chunksOf(lines: readonly string[]) {
  return articleDocument(buildCapture(lines)).children.map((chunk) => {
    const spec = chunk.type.spec.toDOM?.(chunk)
    return {
      says: Array.isArray(spec) ? spec[1].style : undefined,
      first: chunk.attrs.first,
      blocks: chunk.children.map(({ textContent }) => textContent.length),
    }
  })
}

test('a chunk ends with the block that fills it, with text or with blocks, and says how long it is', () => {
  const lines = ['a'.repeat(4_000), 'b', 'c'.repeat(999), 'd'.repeat(60_000), 'e']
  expect(chunksOf(lines)).toEqual([
    { says: '--signs: 5006; --blocks: 3', first: 0, blocks: [4_000, 1, 999] },
    { says: '--signs: 60002; --blocks: 1', first: 3, blocks: [60_000] },
    { says: '--signs: 3; --blocks: 1', first: 4, blocks: [1] },
  ])
  const short = chunksOf(Array.from({ length: 90 }, () => 'x'))
  expect(short.map(({ first, blocks }) => [first, blocks.length])).toEqual([
    [0, 40],
    [40, 40],
    [80, 10],
  ])
})
