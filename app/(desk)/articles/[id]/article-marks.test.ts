import { describe, expect, it } from 'vitest'
import { claimsInOrder } from '../../../../domain/reading-order.ts'
import {
  buildWorkspace,
  spanOf,
  withClaim,
  withComment,
  withHidden,
  withSpeakers,
} from '../../../../domain/workspace.fixture.ts'
import type { Workspace } from '../../../../domain/workspace.ts'
import { marksOf } from './article-marks.ts'

const bare = buildWorkspace(['Ten boats left, the port master said. Please donate. Two came back.'])
const marks = (workspace: Workspace, open: string | null = null) => marksOf(workspace, claimsInOrder(workspace), open)

describe('what the article draws', () => {
  it('numbers claims in reading order and leaves comments without a number', () => {
    const workspace = withComment(withClaim(withClaim(bare, 'b', 'Two came back'), 'a', 'Ten boats left'), 'c', 'boats')
    expect(marks(workspace).highlights.map((h) => [h.annotationId, h.kind, h.number])).toEqual([
      ['a', 'claim', 1],
      ['c', 'comment', null],
      ['b', 'claim', 2],
    ])
  })

  it('shows the verdict in the version of the scale that it was given in', () => {
    const judged = withClaim(bare, 'a', 'Ten boats left', { scaleVersionId: 'five-steps.1', verdictKey: 'half-true' })
    expect(marks(judged).highlights[0]?.verdict).toMatchObject({ label: 'Half true', pattern: 'dotted' })
    expect(marks(withClaim(bare, 'a', 'Ten boats left')).highlights[0]?.verdict).toBeNull()
  })

  it('draws a place that denies its claim as a denial', () => {
    const workspace = withClaim(bare, 'a', 'Ten boats left')
    const a = workspace.annotation.a
    if (a?.kind !== 'appearance') throw new Error('no appearance')
    const denied: Workspace = { ...workspace, annotation: { a: { ...a, stance: 'denies' } } }
    expect(marks(workspace).highlights[0]?.denial).toBe(false)
    expect(marks(denied).highlights[0]?.denial).toBe(true)
  })

  it("dots the phrases of the open card's speakers, and of no other", () => {
    const phrase = { ...spanOf(bare, 'the port master'), exact: 'the port master' }
    const unsaid = { kind: 'unstated', name: '', phrase: null } as const
    const workspace = withSpeakers(withClaim(bare, 'a', 'Ten boats left'), 'a', [
      { kind: 'unnamed', name: 'the port master', phrase },
      unsaid,
    ])
    expect(marks(workspace).phrases).toEqual([])
    expect(marks(workspace, 'a').phrases).toEqual([phrase])
    expect(marks(workspace, 'a').highlights.map((h) => h.open)).toEqual([true])
  })

  it('passes on hidden site text, and none that was kept as the article’s', () => {
    const hidden = withHidden(bare, 'Please donate.')
    expect(marks(hidden).siteText).toHaveLength(1)
    const siteText = Object.fromEntries(Object.entries(hidden.siteText).map(([id, s]) => [id, { ...s, hidden: false }]))
    expect(marks({ ...hidden, siteText }).siteText).toEqual([])
  })
})
