import type { EditorState } from 'prosemirror-state'
import { describe, expect, it } from 'vitest'
import { offsetAt, textOf } from './article-document.ts'
import { buildState, spanOf, withSelection } from './build-article.ts'
import { moveCaret, moveToEnd } from './caret-commands.ts'
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

describe('going to an end of the text', () => {
  const gone = (from: EditorState, way: Way, isSelecting: boolean) => {
    let now = from
    moveToEnd(way, isSelecting)(from, (tr) => (now = from.apply(tr)))
    return [now.selection.anchor, now.selection.head].map((position) => offsetAt(now.doc, position))
  }

  it('puts the caret there', () => {
    expect(gone(withSelection(state, 4, 11), 1, false)).toEqual([TEXT.length, TEXT.length])
    expect(gone(withSelection(state, 4, 11), -1, false)).toEqual([0, 0])
  })

  it('puts the caret at the first and the last line that is shown', () => {
    const lines = ['Please give.', 'The first.', 'The last.', 'Comments']
    const text = lines.join('\n')
    const outer = [lines[0], lines[3]].map((line = '') => ({
      id: line,
      reason: 'other' as const,
      ...spanOf(text, line),
    }))
    const inside = buildState(lines, { siteText: outer })
    const [first, last] = [spanOf(text, 'The first.').start, spanOf(text, 'The last.').end]
    expect(gone(withSelection(inside, first + 4), -1, false)).toEqual([first, first])
    expect(gone(withSelection(inside, first + 4), 1, false)).toEqual([last, last])
  })

  it('selects from where the selection began', () => {
    expect(gone(withSelection(state, 4, 11), 1, true)).toEqual([4, TEXT.length])
    expect(gone(withSelection(state, 11, 4), -1, true)).toEqual([11, 0])
  })
})
