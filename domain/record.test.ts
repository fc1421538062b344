import { expect, test } from 'vitest'
import { checkingRecord, judgingSeqs } from './record.ts'
import { LINE_CHECK } from './scale.ts'
import {
  BUILT_AT,
  buildCitation,
  buildQuery,
  buildSource,
  buildWorkspace,
  withClaim,
  withNotCheckable,
} from './workspace.fixture.ts'

const verified = { scaleVersionId: LINE_CHECK.id, verdictKey: 'verified' }
const marked = withNotCheckable(
  withClaim(
    withClaim(buildWorkspace(['It cost nine pounds in May. It will be missed.']), 'cost', 'nine pounds', verified),
    'when',
    'in May',
  ),
  'opinion',
  'missed',
)
const workspace = { ...marked, versions: { 'claim-cost verdict': 7 } }

test('every sentence stands in it in order, with its state, its facts and why it cannot be checked', () => {
  const { sentences, counts } = checkingRecord(workspace, {}, {})
  expect(sentences.map(({ text, state, facts, reasons }) => ({ text, state, facts, reasons }))).toEqual([
    { text: 'It cost nine pounds in May.', state: 'inProgress', facts: [1, 2], reasons: [] },
    { text: 'It will be missed.', state: 'notCheckable', facts: [], reasons: ['opinion'] },
  ])
  expect(counts).toMatchObject({ inProgress: 1, notCheckable: 1 })
})

test('a verdict is told with its scale, and by whom and when as the log says', () => {
  const done = { memberId: 'm2', at: BUILT_AT }
  const [cost, when] = checkingRecord(workspace, { 7: done }, {}).facts
  expect(judgingSeqs(workspace)).toEqual([7])
  expect(cost).toMatchObject({ verdict: { label: 'Verified' }, scale: { name: 'Line check' }, judged: done })
  expect(when).toMatchObject({ verdict: null, scale: null, judged: null })
})

test('evidence that was removed and queries that were withdrawn are left out; a source that is not known stays unnamed', () => {
  const removed = { removedAt: BUILT_AT }
  const [fact] = checkingRecord(
    {
      ...workspace,
      source: { open: buildSource('open') },
      citation: {
        a: buildCitation('a', 'claim-cost', 'open'),
        b: buildCitation('b', 'claim-cost', 'secret'),
        c: buildCitation('c', 'claim-cost', 'open', removed),
      },
      query: {
        q: buildQuery('q', 'claim-cost'),
        w: buildQuery('w', 'claim-cost', { withdrawnAt: BUILT_AT }),
        other: buildQuery('other', 'claim-when'),
      },
    },
    {},
    {},
  ).facts
  expect(fact?.sources.map(({ citation, source }) => [citation.id, source?.id ?? null])).toEqual([
    ['a', 'open'],
    ['b', null],
  ])
  expect(fact?.queries.map(({ id }) => id)).toEqual(['q'])
})

test('what explains a verdict stands with its fact, and nothing where nothing was written', () => {
  const because = [{ type: 'paragraph', content: [{ type: 'text', text: 'The bill says so.', marks: [] }] }] as const
  const [cost, when] = checkingRecord(workspace, {}, { 'claim-cost': because }).facts
  expect([cost?.explanation, when?.explanation]).toEqual([because, []])
})
