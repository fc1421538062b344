import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutMargin, type MarginCard } from './margin-layout.ts'

const card = (id: string, at: number, height = 50): MarginCard => ({ id, at, height })
const tops = (cards: readonly MarginCard[], open: string | null = null) =>
  layOutMargin(cards, open, 10).map((c) => c.top)

describe('the layout of the margin', () => {
  it('puts a card level with its words where there is room', () => {
    expect(tops([card('a', 20), card('b', 200)])).toEqual([20, 200])
  })

  it('pushes a card down below the one before it, and no further', () => {
    expect(tops([card('a', 20), card('b', 30), card('c', 500)])).toEqual([20, 80, 500])
  })

  it('keeps the open card level and moves the ones before it up', () => {
    expect(tops([card('a', 100), card('b', 110), card('c', 120)], 'c')).toEqual([0, 60, 120])
    expect(tops([card('a', 300), card('b', 310), card('c', 320)], 'c')).toEqual([200, 260, 320])
  })

  it('lets cards stay where they are when the open one does not need their place', () => {
    expect(tops([card('a', 10), card('b', 300, 400), card('c', 900)], 'b')).toEqual([10, 300, 900])
  })

  it('moves the ones after the open card back up as it takes their place no longer', () => {
    expect(tops([card('a', 100), card('b', 110), card('c', 130)], 'b')).toEqual([50, 110, 170])
  })

  it('gives up being level only where the cards before it would leave the top', () => {
    expect(tops([card('a', 0), card('b', 5), card('c', 10)], 'c')).toEqual([0, 60, 120])
  })

  it('puts cards without a place in the text last, below each other', () => {
    expect(tops([card('a', 20), card('b', Number.POSITIVE_INFINITY), card('c', Number.POSITIVE_INFINITY)])).toEqual([
      20, 80, 140,
    ])
    expect(tops([card('a', 20), card('b', Number.POSITIVE_INFINITY)], 'b')).toEqual([20, 80])
  })

  it('keeps the order and never lets two cards overlap, whatever they are', () => {
    fc.assert(
      fc.property(anyCards, fc.nat(19), (cards, open) => {
        const placed = layOutMargin(cards, cards[open]?.id ?? null, 10)
        placed.forEach(({ id, top }, i) => {
          const before = placed[i - 1]
          expect(id).toBe(cards[i]?.id)
          expect(top).toBeGreaterThanOrEqual(before ? before.top + (cards[i - 1]?.height ?? 0) + 10 : 0)
        })
      }),
    )
  })

  it('is level with its words for the open card whenever those before it fit above', () => {
    fc.assert(
      fc.property(anyCards, fc.nat(19), (cards, index) => {
        const open = cards[index]
        if (!open) return
        const needed = cards.slice(0, index).reduce((sum, c) => sum + c.height + 10, 0)
        if (open.at >= needed) expect(layOutMargin(cards, open.id, 10)[index]?.top).toBe(open.at)
      }),
    )
  })
})

const anyCards = fc
  .array(fc.record({ at: fc.nat(2000), height: fc.integer({ min: 20, max: 600 }) }), { maxLength: 20 })
  .map((drawn) => drawn.sort((a, b) => a.at - b.at).map((c, i) => ({ ...c, id: `c${i}` })))
