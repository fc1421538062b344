import { expect, test } from 'vitest'
import { drawnCards } from './drawn-cards.ts'

function column(count: number) {
  const cards = Array.from({ length: count }, (_, i) => ({ id: `c${i}`, at: i * 50, height: 40 }))
  return { cards, placed: cards.map(({ id, at }) => ({ id, top: at })) }
}

test('a few cards are all drawn', () => {
  const { cards, placed } = column(3)
  expect(drawnCards(cards, placed, { from: 9_000, to: 9_900 }, new Set())).toEqual(['c0', 'c1', 'c2'])
})

test('of many, those are drawn that reach into the band', () => {
  const { cards, placed } = column(500)
  expect(drawnCards(cards, placed, { from: 1_020, to: 1_110 }, new Set())).toEqual(['c20', 'c21', 'c22'])
})

test('one that is kept is drawn wherever it is, between its neighbours', () => {
  const { cards, placed } = column(500)
  expect(drawnCards(cards, placed, { from: 0, to: 10 }, new Set(['c400']))).toEqual(['c0', 'c399', 'c400', 'c401'])
})
