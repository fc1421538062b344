import { expect, test } from 'vitest'
import { countedStates } from '../../../../domain/sentence-state.ts'
import { buildWorkspace, withClaim, withHidden, withNotCheckable } from '../../../../domain/workspace.fixture.ts'
import { blockCoverage, firstUnsettled, settledCount } from './coverage-shares.ts'
import { sentencesOf } from './sentences-of.ts'

const bare = buildWorkspace([
  ['headline', 'Pier shut'],
  'Give us money.',
  'It cost nine pounds. It will be missed.',
  ['byline', 'By the desk'],
])
const workspace = withHidden(
  withNotCheckable(withClaim(bare, 'cost', 'nine pounds', { verdictKey: 'verified' }), 'opinion', 'missed'),
  'Give us money.',
)
const sentences = sentencesOf(workspace)

test('what is done or cannot be checked is settled; the first that is not is where the work goes on', () => {
  expect(settledCount(countedStates(sentences))).toBe(2)
  expect(firstUnsettled(sentences)).toMatchObject({ block: 0, state: 'unmarked' })
  expect(firstUnsettled(sentences.slice(1))).toBeUndefined()
})

test('each block that holds sentences is told by its number or role, and what of it is how far', () => {
  const blocks = blockCoverage(workspace.capture.blocks, sentences)
  expect([...blocks.values()].map(({ block, label }) => [block, label])).toEqual([
    [0, 'Headline: 1 unmarked'],
    [2, 'Paragraph 1: 1 not checkable, 1 done'],
  ])
})

test('a workspace’s sentences are worked out once', () => {
  expect(sentencesOf(workspace)).toBe(sentences)
})
