import { expect, test } from 'vitest'
import { annotationsInOrder, claimsInOrder } from './reading-order.ts'
import { buildAppearance, buildMarked } from './workspace.fixture.ts'

const text = 'one two three four'
const workspace = buildMarked(text, {
  later: [{ start: 8, end: 13 }],
  first: [{ start: 0, end: 3 }],
  wide: [{ start: 0, end: 7 }],
  lost: [],
})

test('annotations are read by their first word, the longer first, the lost last', () => {
  expect(annotationsInOrder(workspace).map((a) => a.id)).toEqual(['wide', 'first', 'later', 'lost'])
})

test('claims are numbered by their first appearance, and a second one gets no number of its own', () => {
  const again = { ...workspace, annotation: { ...workspace.annotation, later: buildAppearance('later', 'c-first') } }
  expect(claimsInOrder(again).map((c) => [c.number, c.claim.id, c.appearances.length])).toEqual([
    [1, 'c-wide', 1],
    [2, 'c-first', 2],
    [3, 'c-lost', 1],
  ])
})

test('what was deleted is not read', () => {
  const without = {
    ...workspace,
    annotation: { ...workspace.annotation, first: buildAppearance('first', 'c-first', { deletedAt: '2026' }) },
  }
  expect(claimsInOrder(without).map((c) => c.claim.id)).toEqual(['c-wide', 'c-later', 'c-lost'])
})
