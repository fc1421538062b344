import { expect, test } from 'vitest'
import { blockText } from '../../domain/capture.ts'
import { madeArticle } from './made-article.ts'

test('an article is as long as asked for, at most one paragraph longer', () => {
  const { length } = madeArticle(19_000, 4).text
  expect(length).toBeGreaterThanOrEqual(19_000)
  expect(length).toBeLessThan(19_700)
})

test('one seed makes one article, another seed another', () => {
  expect(madeArticle(2_000, 4)).toEqual(madeArticle(2_000, 4))
  expect(madeArticle(2_000, 4).text).not.toBe(madeArticle(2_000, 5).text)
})

test('the blocks, joined by one LF, are the text', () => {
  const article = madeArticle(5_000, 4)
  expect(article.blocks.map((block) => blockText(article, block)).join('\n')).toBe(article.text)
  expect(article.blocks.map(({ role }) => role).slice(0, 2)).toEqual(['headline', 'paragraph'])
})
