import type { EditorState } from 'prosemirror-state'
import { describe, expect, it } from 'vitest'
import { offsetAt, textOf } from './article-document.ts'
import { buildState, spanOf, withSelection } from './build-article.ts'
import { moveCaret } from './caret-commands.ts'
import type { TextUnit, Way } from './text-units.ts'

const LINES = ['Mr. Tolland saw so-called boats. They left.', 'Please give.', 'The end.']
const TEXT = LINES.join('\n')
const siteText = [{ id: 'give', reason: 'other' as const, ...spanOf(TEXT, 'Please give.') }]
const state = buildState(LINES, { siteText })

/** The texts right of the caret, as it goes from a place until it can go no further. */
function stops(from: number, unit: TextUnit, way: Way): string[] {
  const words: string[] = []
  let now: EditorState = withSelection(state, from)
  const move = moveCaret(unit, way, 'en')
  while (move(now, (tr) => (now = now.apply(tr)))) {
    const at = offsetAt(now.doc, now.selection.head)
    words.push(textOf(now.doc).slice(at, at + 4))
  }
  return words
}

describe('moving the caret', () => {
  it('goes by words, joined ones as one, and over hidden text', () => {
    expect(stops(0, 'word', 1)).toEqual(['Toll', 'saw ', 'so-c', 'boat', 'They', 'left', 'The ', 'end.'])
  })

  it('goes back the same way', () => {
    const back = stops(TEXT.length, 'word', -1)
    expect(back).toEqual(['end.', 'The ', 'left', 'They', 'boat', 'so-c', 'saw ', 'Toll', 'Mr. '])
  })

  it('goes by sentences, an abbreviation ending none', () => {
    expect(stops(0, 'sentence', 1)).toEqual(['They', 'The '])
    expect(stops(TEXT.length, 'sentence', -1)).toEqual(['The ', 'They', 'Mr. '])
  })

  it('goes by blocks, and back first to the beginning of its own', () => {
    expect(stops(0, 'block', 1)).toEqual(['The '])
    expect(stops(TEXT.length, 'block', -1)).toEqual(['The ', 'Mr. '])
  })
})
