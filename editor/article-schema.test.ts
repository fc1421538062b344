import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { articleDocument } from './article-document.ts'
import { SIGNS } from './article-schema.ts'
import { buildCapture } from './build-article.ts'

test('the style sheet knows every length that a block may say', () => {
  const sheet = readFileSync(new URL('../ui/article.css', import.meta.url), 'utf8')
  const known = [...sheet.matchAll(/\[data-signs='(\d+)'\] \{\s+--signs: (\d+);/g)].map(([, said, meant]) => [
    said,
    meant,
  ])
  expect(known).toEqual(SIGNS.map((signs) => [String(signs), String(signs)]))
})

test('a block says the shortest length that it fits in, and the last one when it fits in none', () => {
  const doc = articleDocument(buildCapture(['a', 'b'.repeat(71), 'c'.repeat(60_000)]))
  const said = Array.from({ length: doc.childCount }, (_, index) => {
    const block = doc.child(index)
    const spec = block.type.spec.toDOM?.(block)
    return Array.isArray(spec) ? spec[1]['data-signs'] : undefined
  })
  expect(said).toEqual(['70', '140', '10000'])
})
