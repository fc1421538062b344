import { describe, expect, it } from 'vitest'
import type { ClaimSummary } from '../../../../domain/reading.ts'
import { claimsInOrder } from '../../../../domain/reading-order.ts'
import { buildWorkspace, withClaim } from '../../../../domain/workspace.fixture.ts'
import { choicesElsewhere, choicesHere } from './claim-choices.ts'

const bare = buildWorkspace(['Ten boats left the harbour. Two came back.'])
const workspace = withClaim(withClaim(bare, 'a', 'Ten boats left', { id: 'left' }), 'b', 'Two came back', {
  id: 'back',
})
const claims = claimsInOrder(workspace)
const here = (query: string, except: string | null = null) =>
  choicesHere(workspace, claims, query, except).map((c) => c.id)

const summary = (id: string, retiredAt: string | null = null): ClaimSummary => ({
  id,
  text: id,
  wording: 'ours',
  inShort: '',
  status: 'open',
  assigneeId: null,
  retiredAt,
  verdict: null,
  articles: [{ id: 'other', title: 'Boats gone', outlet: null, places: 1 }],
})

describe('claims offered under "Same claim as…"', () => {
  it('finds those of this article by any of their words, or by their number', () => {
    expect(here('')).toEqual(['left', 'back'])
    expect(here('BOATS ten')).toEqual(['left'])
    expect(here('2')).toEqual(['back'])
    expect(here('submarine')).toEqual([])
  })

  it('leaves out the claim that asks', () => {
    expect(here('', 'left')).toEqual(['back'])
  })

  it('offers those of other articles once, and no retired ones', () => {
    const found = [summary('left'), summary('far'), summary('old', '2026-11-21T10:00:00.000Z')]
    expect(choicesElsewhere(found, claims, null)).toEqual([
      { id: 'far', text: 'far', verdict: null, where: 'Boats gone' },
    ])
  })
})
