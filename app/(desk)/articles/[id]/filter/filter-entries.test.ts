import { describe, expect, test } from 'vitest'
import { NONE } from '../../../../../domain/claim-filter.ts'
import { claimsInOrder } from '../../../../../domain/reading-order.ts'
import {
  buildCitation,
  buildQuery,
  buildSource,
  buildWorkspace,
  withClaim,
  withComment,
  withNotCheckable,
} from '../../../../../domain/workspace.fixture.ts'
import type { Workspace } from '../../../../../domain/workspace.ts'
import { listEntries } from '../list-entries.ts'
import { filterEntries } from './filter-entries.ts'
import { filterPhrases } from './filter-phrases.ts'
import { EVERY_MARK, type MarkFilter } from './mark-filter.ts'

const bare = buildWorkspace([
  'Ten boats left the harbour on Monday, the port master said.',
  'It will get worse. Two came back. Nobody was hurt.',
])
const judged = { scaleVersionId: 'five-steps.1', verdictKey: 'false' }
const marked = [
  (w: Workspace) => withComment(w, 'note', 'port master'),
  (w: Workspace) => withNotCheckable(w, 'opinion', 'It will get worse.'),
  (w: Workspace) => withClaim(w, 'back', 'Two came back', { assigneeId: 'm1', status: 'ready' }),
  (w: Workspace) => withClaim(w, 'hurt', 'Nobody was hurt', { id: 'h', status: 'ready', ...judged }),
  (w: Workspace) => withClaim(w, 'boats', 'Ten boats left', { id: 'c', inShort: 'Nine, says the café.', ...judged }),
].reduce((w, mark) => mark(w), bare)

const workspace: Workspace = {
  ...marked,
  source: {
    log: buildSource('log', { title: 'Harbour log', publisher: 'Port “Authority”', url: 'https://log.example/7' }),
  },
  citation: {
    used: buildCitation('used', 'c', 'log', { quote: 'nine vessels cleared', locator: 'p. 12' }),
    gone: buildCitation('gone', 'h', 'log', { quote: 'no injuries', removedAt: '2026-11-22T10:00:00.000Z' }),
  },
  query: { asked: buildQuery('asked', 'h'), decided: buildQuery('decided', 'c', { decision: 'stand' }) },
}

function shown(filter: Partial<MarkFilter>): string[] {
  const entries = listEntries(workspace, claimsInOrder(workspace))
  return filterEntries(workspace, entries, { ...EVERY_MARK, ...filter }).map((entry) => entry.annotationId)
}

describe('the list beside the article', () => {
  test('shows everything unless it is asked for less', () => {
    expect(shown({})).toEqual(['boats', 'back', 'hurt', 'note', 'opinion'])
  })

  test('is filtered by verdict, by work and by what is missing', () => {
    expect(shown({ verdict: 'false' })).toEqual(['boats', 'hurt'])
    expect(shown({ verdict: NONE })).toEqual(['back'])
    expect(shown({ status: 'ready' })).toEqual(['back', 'hurt'])
    expect(shown({ member: 'm1' })).toEqual(['back'])
    expect(shown({ member: NONE })).toEqual(['boats', 'hurt'])
    expect(shown({ missing: 'source' })).toEqual(['back', 'hurt'])
    expect(shown({ missing: 'any' })).toEqual(['boats', 'back', 'hurt'])
    expect(shown({ kind: 'comment' })).toEqual(['note'])
    expect(shown({ kind: 'query' })).toEqual(['hurt'])
  })

  test('has what all filters let through at once', () => {
    expect(shown({ verdict: 'false', status: 'ready' })).toEqual(['hurt'])
    expect(shown({ verdict: 'false', missing: 'source', kind: 'claim' })).toEqual(['hurt'])
    expect(shown({ kind: 'comment', status: 'ready' })).toEqual([])
  })

  test.each([
    ['boats TEN', ['boats']],
    ['cafe', ['boats']],
    ['harbour nine', ['boats']],
    ['"authority"', ['boats']],
    ['log.example/7', ['boats']],
    ['12', ['boats']],
    ['injuries', []],
    ['ask desk', ['note']],
    ['worse', ['opinion']],
    ['boats worse', []],
  ])('finds “%s” in claims, what is so in short, citations and marks', (words, ids) => {
    expect(shown({ words })).toEqual(ids)
  })
})

test('says what it is filtered by', () => {
  const filter = {
    ...EVERY_MARK,
    words: ' boats ',
    verdict: 'false',
    member: 'nobody-here',
    missing: 'source',
  } as const
  expect(filterPhrases(filter, workspace)).toEqual([
    '“boats”',
    'False',
    'assigned to a former member',
    'missing: a public source',
  ])
})
