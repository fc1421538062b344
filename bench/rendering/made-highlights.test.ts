import { expect, test } from 'vitest'
import { FIVE_STEPS } from '../../domain/scale.ts'
import { contains } from '../../domain/span.ts'
import { madeArticle } from './made-article.ts'
import { madeHighlights } from './made-highlights.ts'

const article = madeArticle(19_000, 4)
const highlights = madeHighlights(article, 1_000, 7)

test('an annotation is over 3 to 12 whole words of one block', () => {
  for (const { spans } of highlights) {
    const [{ start, end }] = spans
    const words = article.text.slice(start, end).split(' ').length
    expect(words).toBeGreaterThanOrEqual(3)
    expect(words).toBeLessThanOrEqual(12)
    expect(article.text.slice(start - 1, start)).not.toMatch(/[a-z]/i)
    expect(article.text.slice(end, end + 1)).not.toMatch(/[a-z]/i)
    expect(article.blocks.some((block) => contains(block, { start, end }))).toBe(true)
  }
})

test('every verdict occurs, and every kind, and none yet', () => {
  const labels = new Set(highlights.map(({ verdict }) => verdict?.label))
  expect(labels).toEqual(new Set([...FIVE_STEPS.verdicts.map(({ label }) => label), undefined]))
  expect(new Set(highlights.map(({ kind }) => kind))).toEqual(new Set(['claim', 'comment', 'notCheckable']))
})

test('one seed makes the same annotations, and ten thousand begin with the same thousand', () => {
  expect(madeHighlights(article, 10_000, 7).slice(0, 1_000)).toEqual(highlights)
})
