import { describe, expect, it } from 'vitest'
import { claimsInOrder } from '../../../../domain/reading-order.ts'
import {
  buildQuery,
  buildWorkspace,
  withClaim,
  withComment,
  withNotCheckable,
} from '../../../../domain/workspace.fixture.ts'
import type { Workspace } from '../../../../domain/workspace.ts'
import { firstWords, listEntries, verdictsIn } from './list-entries.ts'

const bare = buildWorkspace([
  ['headline', 'Harbour loses half its boats'],
  'Ten boats left the harbour on Monday, the port master said.',
  'It will get worse. Two came back.',
])
const judged = { scaleVersionId: 'five-steps.1', verdictKey: 'false' }
const marked = [
  (w: Workspace) => withComment(w, 'note', 'port master'),
  (w: Workspace) => withNotCheckable(w, 'opinion', 'It will get worse.'),
  (w: Workspace) => withClaim(w, 'back', 'Two came back', { assigneeId: 'm1', status: 'ready' }),
  (w: Workspace) => withClaim(w, 'boats', 'Ten boats left', { id: 'c', ...judged }),
  (w: Workspace) => withClaim(w, 'title', 'Harbour loses half its boats', { id: 'c' }),
].reduce((w, mark) => mark(w), bare)
const entries = listEntries(marked, claimsInOrder(marked))

describe('the list beside the article', () => {
  it('has the claims in reading order, then the other marks in reading order', () => {
    expect(entries.map((e) => e.annotationId)).toEqual(['title', 'back', 'note', 'opinion'])
  })

  it('gives a claim one line, with all its places, and says that one is the headline', () => {
    expect(entries[0]).toMatchObject({ annotationIds: ['title', 'boats'], number: 1, headline: true })
    expect(entries[1]).toMatchObject({ number: 2, headline: false })
  })

  it('shows what a comment says, and for a mark without words those of the article', () => {
    expect(entries.slice(2).map((e) => e.words)).toEqual(['Ask the desk', 'It will get worse.'])
  })

  it('counts the queries of a claim that wait for a decision', () => {
    const query = { q: buildQuery('q', 'c'), done: buildQuery('done', 'claim-back', { decision: 'stand' }) }
    const counts = listEntries({ ...marked, query }, claimsInOrder(marked)).map((e) => 'queries' in e && e.queries)
    expect(counts).toEqual([1, 0, false, false])
  })

  it('offers each verdict in use once', () => {
    expect(verdictsIn(entries).map((v) => v.key)).toEqual(['false'])
  })

  it('cuts a claim after eight words', () => {
    expect(firstWords('one two three four five six seven eight')).toBe('one two three four five six seven eight')
    expect(firstWords('one two three four five six seven eight nine')).toBe(
      'one two three four five six seven eight\u00a0…',
    )
  })
})
