import { describe, expect, it } from 'vitest'
import { drawnCards } from './drawn-cards.ts'

function column(count: number) {
  const cards = Array.from({ length: count }, (_, i) => ({ id: `c${i}`, at: i * 50, height: 40 }))
  return { cards, placed: cards.map(({ id, at }) => ({ id, top: at })) }
}

describe('cards of the margin', () => {
  it('are all drawn where they are few', () => {
    const { cards, placed } = column(3)
    expect(drawnCards(cards, placed, { from: 9_000, to: 9_900 }, new Set())).toEqual([0, 1, 2])
  })

  it('are drawn where they reach into the band, and where they are kept', () => {
    const { cards, placed } = column(500)
    expect(drawnCards(cards, placed, { from: 1_020, to: 1_110 }, new Set(['c400', null]))).toEqual([20, 21, 22, 400])
  })
})
