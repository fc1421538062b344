import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { trimmed } from '../domain/line.ts'
import { overlaps } from '../domain/span.ts'
import { textOf } from './article-document.ts'
import { buildState, spanOf, withSelection, wordsOf } from './build-article.ts'
import type { SiteTextMark } from './marks.ts'
import { spansOfSelection } from './selection-spans.ts'

const LINES = [
  'Boats left the harbour.',
  'Please give today.',
  'Give now.An increasing number left.',
  'Related: more. The end.',
]
const TEXT = LINES.join('\n')
const HIDDEN: SiteTextMark[] = ['Please give today.', 'Give now.', 'Related: more.'].map((words) => ({
  id: words,
  reason: 'donation',
  ...spanOf(TEXT, words),
}))
const WORDS = { snap: 'word', language: 'en' } as const

function selected(from: string, to: string, siteText: readonly SiteTextMark[] = HIDDEN): string[] {
  const state = withSelection(buildState(LINES, { siteText }), spanOf(TEXT, from).start, spanOf(TEXT, to).end)
  return wordsOf(state, spansOfSelection(state, WORDS))
}

describe('a selection as spans', () => {
  it('snaps to words', () => {
    expect(selected('ats le', 'he h')).toEqual(['Boats left the harbour'])
  })

  it('runs across blocks as one span where nothing is hidden between', () => {
    expect(selected('harbour', 'Please', [])).toEqual(['harbour.\nPlease'])
  })

  it('leaves hidden text out, also in the middle of a line and of a glued word', () => {
    expect(selected('harbour', 'end')).toEqual(['harbour.', 'An increasing number left.', 'The end'])
  })

  it('is the same whichever way it was made', () => {
    const state = buildState(LINES, { siteText: HIDDEN })
    const [start, end] = [spanOf(TEXT, 'left').start, spanOf(TEXT, 'increasing').end]
    expect(spansOfSelection(withSelection(state, end, start), WORDS)).toEqual(
      spansOfSelection(withSelection(state, start, end), WORDS),
    )
  })

  it('is nothing for a caret, for white space and for hidden text alone', () => {
    const state = buildState(LINES, { siteText: HIDDEN })
    const { start, end } = spanOf(TEXT, 'Please give')
    expect(spansOfSelection(withSelection(state, 3), WORDS)).toEqual([])
    expect(spansOfSelection(withSelection(state, 5, 6), WORDS)).toEqual([])
    expect(spansOfSelection(withSelection(state, start, end), WORDS)).toEqual([])
  })

  it('does not grow out of hidden text into a word that is glued to it', () => {
    expect(selected('Give now.', 'Give now.')).toEqual([])
  })

  it('never holds a hidden character or ends in white space, wherever it begins and ends', () => {
    const state = buildState(LINES, { siteText: HIDDEN })
    const offset = fc.nat(TEXT.length)
    fc.assert(
      fc.property(offset, offset, fc.constantFrom('word', 'letter'), (anchor, head, snap) => {
        for (const span of spansOfSelection(withSelection(state, anchor, head), { snap, language: 'en' })) {
          expect(HIDDEN.some((hidden) => overlaps(hidden, span))).toBe(false)
          expect(trimmed(textOf(state.doc), span)).toEqual(span)
        }
      }),
    )
  })
})
