import { expect, it } from 'vitest'
import { buildState, spanOf, withSelection } from './build-article.ts'
import { visibleSlice } from './copied.ts'

const LINES = ['Boats left the harbour.', 'Please give.', 'Give now.The story. Related. It ends.']
const TEXT = LINES.join('\n')
const siteText = ['Please give.', 'Give now.', 'Related. '].map((words) => ({
  id: words,
  reason: 'other' as const,
  ...spanOf(TEXT, words),
}))

function copiedWords(from: string, to: string): string {
  const state = withSelection(buildState(LINES, { siteText }), spanOf(TEXT, from).start, spanOf(TEXT, to).end)
  const { content } = visibleSlice(state)
  return content.textBetween(0, content.size, '|')
}

it('copies what is visible, block by block', () => {
  expect(copiedWords('the harbour', 'It ends.')).toBe('the harbour.|The story. It ends.')
})

it('copies words from inside one block', () => {
  expect(copiedWords('left', 'the')).toBe('left the')
})

it('copies nothing of hidden text alone', () => {
  expect(copiedWords('Please', 'give.')).toBe('')
})
