import { expect, test } from 'vitest'
import type { ClaimParts } from './readiness.ts'
import { missingOf } from './readiness.ts'
import { buildAppearance, buildCitation, buildClaim, buildSource } from './workspace.fixture.ts'

const AT = '2026-11-21T12:00:00.000Z'
const source = (confidential: boolean) => buildSource('s', { confidential })
const citation = (readersMayKnow = '') => buildCitation('x', 'c', 's', { readersMayKnow })
const attempt = {
  id: 't',
  claimId: 'c',
  kind: 'search',
  date: '2026',
  channel: '',
  outcome: '',
  createdAt: AT,
  createdBy: 'm',
  removedAt: null,
} as const
const speaker = { kind: 'outlet', name: '', phrase: null } as const

const complete: ClaimParts = {
  claim: buildClaim('c', { verdictKey: 'true', inShort: 'So it is.' }),
  appearances: [buildAppearance('a', 'c', { speakers: [speaker] })],
  citations: [citation()],
  sources: { s: source(false) },
  attempts: [],
  checking: 'claims',
}

test('a claim with all its parts misses nothing', () => {
  expect(missingOf(complete)).toEqual([])
})

test.each([
  ['speakers', { appearances: [buildAppearance('a', 'c')] }],
  ['verdict', { claim: buildClaim('c', { inShort: 'So it is.' }) }],
  ['inShort', { claim: buildClaim('c', { verdictKey: 'true' }) }],
  ['source', { citations: [] }],
  ['source', { citations: [citation('somebody')], sources: { s: source(true) } }],
  [
    'readersMayKnow',
    {
      citations: [citation(), { ...citation(), id: 'y', sourceId: 's2' }],
      sources: { s: source(false), s2: { ...source(true), id: 's2' } },
    },
  ],
] as const)('%s is missed where it is not there', (missing, parts) => {
  expect(missingOf({ ...complete, ...parts })).toEqual([missing])
})

test('a claim that is not proven needs what was tried in place of a public source', () => {
  const open = {
    ...complete,
    claim: buildClaim('c', { verdictKey: 'not-proven', inShort: 'Nobody knows.' }),
    citations: [],
  }
  expect(missingOf(open)).toEqual(['attempts'])
  expect(missingOf({ ...open, attempts: [attempt] })).toEqual([])
})

test('a line check needs what was tried where nothing could be verified, and no source for what nobody can check', () => {
  const judged = (verdictKey: string) => ({
    claim: buildClaim('c', { verdictKey, inShort: 'So it is.' }),
    citations: [],
  })
  expect(missingOf({ ...complete, ...judged('cannot-verify') })).toEqual(['attempts'])
  expect(missingOf({ ...complete, ...judged('not-checkable') })).toEqual([])
  expect(missingOf({ ...complete, ...judged('verified') })).toEqual(['source'])
})

test('where every fact is checked, a verdict and any source are enough', () => {
  const bare = { ...complete, checking: 'everyFact', appearances: [buildAppearance('a', 'c')] } as const
  const verified = { claim: buildClaim('c', { verdictKey: 'verified' }) }
  expect(missingOf({ ...bare, ...verified, sources: { s: source(true) } })).toEqual([])
  expect(missingOf({ ...bare, ...verified, citations: [] })).toEqual(['source'])
  expect(missingOf({ ...bare, claim: buildClaim('c') })).toEqual(['verdict'])
})
