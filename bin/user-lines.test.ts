import { expect, test } from 'vitest'
import { linesFor } from './user-lines.mjs'

const BODIES = `FEATURE: A map stands at
the window’s edge.
FIX: The bar says Saved.

For developers alone.

FIX: A caret stays
where it was
put.
`

test('what is said to users is taken whole, however its lines are broken', () => {
  expect(linesFor('FIX', BODIES)).toEqual(['The bar says Saved.', 'A caret stays where it was put.'])
  expect(linesFor('FEATURE', BODIES)).toEqual(['A map stands at the window’s edge.'])
})
