import { describe, expect, it } from 'vitest'
import { claimsInOrder } from '../../../../domain/reading-order.ts'
import {
  buildWorkspace,
  withClaim,
  withComment,
  withHidden,
  withNotCheckable,
} from '../../../../domain/workspace.fixture.ts'
import { coverageOf } from './coverage.ts'

const bare = buildWorkspace([
  ['headline', 'Harbour empty'],
  'Ten boats left.',
  'Please give us money.',
  'It will get worse.',
  'The end.',
])
const coverage = (workspace: typeof bare) => coverageOf(workspace, claimsInOrder(workspace))

describe('coverage', () => {
  it('counts the paragraphs that readers of the article see', () => {
    expect(coverage(bare)).toMatchObject({ paragraphs: 4, marked: 0 })
    expect(coverage(withHidden(bare, 'Please give us money.'))).toMatchObject({ paragraphs: 3 })
    expect(coverage(withHidden(bare, 'Please give'))).toMatchObject({ paragraphs: 4 })
  })

  it('counts a paragraph as marked by a claim or a mark "not checkable", once', () => {
    const twice = withClaim(withClaim(bare, 'a', 'Ten boats'), 'b', 'left')
    expect(coverage(twice)).toMatchObject({ claims: 2, judged: 0, marked: 1 })
    expect(coverage(withNotCheckable(twice, 'n', 'It will get worse.'))).toMatchObject({ notCheckable: 1, marked: 2 })
  })

  it('does not count comments, nor the headline as a paragraph', () => {
    expect(coverage(withComment(bare, 'c', 'Ten boats'))).toMatchObject({ claims: 0, marked: 0 })
    expect(coverage(withClaim(bare, 'h', 'Harbour empty'))).toMatchObject({ claims: 1, marked: 0 })
  })

  it('does not count what was deleted', () => {
    const marked = withNotCheckable(bare, 'n', 'The end.')
    const n = marked.annotation.n
    const deleted = n ? { ...marked, annotation: { n: { ...n, deletedAt: '2026-11-21T10:00:00.000Z' } } } : marked
    expect(coverage(deleted)).toMatchObject({ notCheckable: 0, marked: 0 })
  })
})
