import { expect, test } from 'vitest'
import { QUERY } from './scale.ts'
import { checkedSentences, countedStates } from './sentence-state.ts'
import {
  BUILT_AT,
  buildAttempt,
  buildCitation,
  buildQuery,
  buildWorkspace,
  withClaim,
  withComment,
  withHidden,
  withNotCheckable,
} from './workspace.fixture.ts'
import type { Workspace } from './workspace.ts'

const workspace = buildWorkspace([
  ['headline', 'Pier shut'],
  ['byline', 'By the desk'],
  'It cost nine pounds. Nobody was hurt. It will be missed.',
])

function states(of: Workspace): string[] {
  return checkedSentences(of).map((one) => `${of.capture.text.slice(one.start, one.end)} ${one.state}`)
}

test('every sentence is unmarked at first; a byline holds none', () => {
  expect(states(workspace)).toEqual([
    'Pier shut unmarked',
    'It cost nine pounds. unmarked',
    'Nobody was hurt. unmarked',
    'It will be missed. unmarked',
  ])
})

test('a sentence is as far as the claims in it, wherever in it they stand', () => {
  const marked = withNotCheckable(withClaim(workspace, 'cost', 'nine pounds'), 'opinion', 'be missed')
  expect(states(marked).slice(1)).toEqual([
    'It cost nine pounds. toCheck',
    'Nobody was hurt. unmarked',
    'It will be missed. notCheckable',
  ])
  const cited = { ...marked, citation: { x: buildCitation('x', 'claim-cost', 'source') } }
  expect(states(cited)[1]).toBe('It cost nine pounds. inProgress')
  const judged = withClaim(marked, 'cost', 'nine pounds', { verdictKey: 'true' })
  expect(states(judged)[1]).toBe('It cost nine pounds. done')
})

test('one claim more that is not judged, or one that was sent back, takes a sentence back', () => {
  const judged = withClaim(workspace, 'cost', 'nine pounds', { verdictKey: 'true' })
  expect(states(withClaim(judged, 'it', 'It cost'))[1]).toBe('It cost nine pounds. inProgress')
  const sentBack = withClaim(workspace, 'cost', 'nine pounds', { verdictKey: 'true', status: 'sentBack' })
  expect(states(sentBack)[1]).toBe('It cost nine pounds. inProgress')
})

test('a claim over two sentences stands in both, and a comment in none', () => {
  const across = withClaim(withComment(workspace, 'c', 'be missed'), 'both', 'pounds. Nobody')
  expect(checkedSentences(across).map(({ claimIds }) => claimIds)).toEqual([[], ['claim-both'], ['claim-both'], []])
  expect(countedStates(checkedSentences(across))).toEqual({
    ...{ unmarked: 2, notCheckable: 0, toCheck: 2 },
    ...{ inProgress: 0, done: 0 },
  })
})

test('hidden site text is no sentence of the article', () => {
  expect(states(withHidden(workspace, 'Nobody was hurt.'))).toHaveLength(3)
  expect(states(withHidden(workspace, 'Nobody'))).toHaveLength(4)
})

test('an open query keeps a judged sentence in progress until it is decided or withdrawn', () => {
  const judged = withClaim(workspace, 'cost', 'nine pounds', { verdictKey: 'verified' })
  const asked = (fields: Parameters<typeof buildQuery>[2]) =>
    states({ ...judged, query: { q: buildQuery('q', 'claim-cost', fields) } })[1]
  expect(asked({})).toBe('It cost nine pounds. inProgress')
  expect(asked({ decision: 'stand' })).toBe('It cost nine pounds. done')
  expect(asked({ withdrawnAt: '2026-11-22T10:00:00.000Z' })).toBe('It cost nine pounds. done')
})

const everyFact = { ...workspace, article: { ...workspace.article, checking: 'everyFact' as const } }

test('where every fact is checked, a verdict is the end of the work only with a source, or what was tried, or where nothing can be checked', () => {
  const judged = (verdictKey: string) => withClaim(everyFact, 'cost', 'nine pounds', { verdictKey })
  const citation = { x: buildCitation('x', 'claim-cost', 'source') }
  const removed = { x: buildCitation('x', 'claim-cost', 'source', { removedAt: BUILT_AT }) }
  const attempt = { t: buildAttempt('t', 'claim-cost') }
  expect(states(judged('verified'))[1]).toBe('It cost nine pounds. inProgress')
  expect(states({ ...judged('verified'), citation: removed })[1]).toBe('It cost nine pounds. inProgress')
  expect(states({ ...judged('verified'), citation })[1]).toBe('It cost nine pounds. done')
  expect(states({ ...judged('cannot-verify'), attempt })[1]).toBe('It cost nine pounds. done')
  expect(states(judged('not-checkable'))[1]).toBe('It cost nine pounds. done')
})

test('a sentence of which one fact is judged and sourced and another is not is in progress', () => {
  const citation = { x: buildCitation('x', 'claim-cost', 'source'), y: buildCitation('y', 'claim-it', 'source') }
  const both = { ...everyFact, citation }
  const one = withClaim(withClaim(both, 'cost', 'nine pounds', { verdictKey: 'verified' }), 'it', 'It')
  expect(states(one)[1]).toBe('It cost nine pounds. inProgress')
  const two = withClaim(withClaim(both, 'cost', 'nine pounds', { verdictKey: 'verified' }), 'it', 'It', {
    verdictKey: 'wrong',
  })
  expect(states(two)[1]).toBe('It cost nine pounds. done')
  expect(states({ ...two, citation: { x: citation.x } })[1]).toBe('It cost nine pounds. inProgress')
})

test('the verdict “Query” waits for an answer and is not the end of the work', () => {
  const queried = withClaim(workspace, 'cost', 'nine pounds', { verdictKey: QUERY })
  expect(states(queried)[1]).toBe('It cost nine pounds. inProgress')
})
