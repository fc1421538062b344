import { expect, test } from 'vitest'
import { rankOf } from './rank.ts'

test('words are found in any order, without case and accents', () => {
  expect(rankOf('Go to the claims of the desk', 'desk CLAIMS')).toBe(0)
  expect(rankOf('Résumé', 'resume')).toBe(0)
})

test('the beginning of a word is better than its middle, and that better than letters here and there', () => {
  const ranks = ['Not checkable', 'Uncheckable', 'Cohabitants declare honestly except Kim'].map((text) =>
    rankOf(text, 'check'),
  )
  expect(ranks).toEqual([...ranks].sort((a, b) => Number(a) - Number(b)))
  expect(new Set(ranks).size).toBe(3)
})

test('what lacks a word of the query is not found', () => {
  expect(rankOf('Claim', 'claim xylophone')).toBeNull()
})

test('an empty query finds everything alike', () => {
  expect(rankOf('Claim', '')).toBe(0)
})
