import type { Command, EditorState } from 'prosemirror-state'
import { describe, expect, it } from 'vitest'
import { offsetAt } from './article-document.ts'
import { buildState, selectedWords, spanOf, withSelection } from './build-article.ts'
import { collapseSelection, expandSelection, snapSelection, visibleOffset } from './selection-commands.ts'

const LINES = ['Mr. Tolland saw so-called boats. They left.', 'Please give.', 'Give now.', 'The end.']
const TEXT = LINES.join('\n')
const siteText = ['Please give.', 'Give now.'].map((words) => ({
  id: words,
  reason: 'other' as const,
  ...spanOf(TEXT, words),
}))
const state = buildState(LINES, { siteText })

function run(command: Command, before: EditorState): EditorState {
  let after = before
  command(before, (tr) => {
    after = before.apply(tr)
  })
  return after
}

describe('expanding the selection', () => {
  const expand = expandSelection('en')

  it('goes from the word to the sentence to the paragraph, and then says no', () => {
    let now = withSelection(state, spanOf(TEXT, 'called').start)
    const steps: string[] = []
    while (expand(now) && steps.length < 5) {
      now = run(expand, now)
      steps.push(selectedWords(now))
    }
    expect(steps).toEqual(['so-called', 'Mr. Tolland saw so-called boats.', LINES[0]])
  })

  it('takes the word before a caret that stands behind it', () => {
    const behind = withSelection(state, spanOf(TEXT, 'Tolland').end)
    expect(selectedWords(run(expand, behind))).toBe('Tolland')
  })
})

describe('snapping the visible selection', () => {
  it('keeps its direction', () => {
    const backwards = run(
      snapSelection('en'),
      withSelection(state, spanOf(TEXT, 'boa').end, spanOf(TEXT, 'land').start),
    )
    expect(selectedWords(backwards)).toBe('Tolland saw so-called boats')
    expect(backwards.selection.head).toBeLessThan(backwards.selection.anchor)
  })

  it('says no where nothing is to change', () => {
    const { start, end } = spanOf(TEXT, 'Tolland saw')
    expect(snapSelection('en')(withSelection(state, start, end))).toBe(false)
    expect(snapSelection('en')(withSelection(state, 3))).toBe(false)
  })
})

describe('collapsing the selection', () => {
  it('leaves the caret where the selection ended', () => {
    const after = run(collapseSelection, withSelection(state, 4, 11))
    expect(after.selection.empty).toBe(true)
    expect(offsetAt(after.doc, after.selection.head)).toBe(11)
    expect(collapseSelection(after)).toBe(false)
  })
})

describe('a caret in hidden text', () => {
  const { start } = spanOf(TEXT, 'Please')
  const { end } = spanOf(TEXT, 'Give now.')

  it('goes on in its direction, past everything that is hidden together, to the next line that is shown', () => {
    for (const offset of [start, start + 3, end]) {
      expect(visibleOffset(state, offset, 1)).toBe(end + 1)
      expect(visibleOffset(state, offset, -1)).toBe(start - 1)
    }
  })

  it('stands beside hidden text in a line of which more is shown', () => {
    const inLine = buildState(['Words (share this) here'], {
      siteText: [{ id: 's', reason: 'other', start: 6, end: 18 }],
    })
    expect([6, 9, 18].map((offset) => visibleOffset(inLine, offset, 1))).toEqual([6, 18, 18])
    expect([6, 9, 18].map((offset) => visibleOffset(inLine, offset, -1))).toEqual([6, 6, 18])
  })

  it('stays where it is in visible text', () => {
    expect(visibleOffset(state, 5, 1)).toBe(5)
    expect(visibleOffset(state, TEXT.length, -1)).toBe(TEXT.length)
  })

  it('turns round where hidden text is at the edge of the article', () => {
    const hiddenEnd = buildState(['Word', 'Comments'], { siteText: [{ id: 'c', reason: 'forum', start: 5, end: 13 }] })
    expect([5, 8, 13].map((offset) => visibleOffset(hiddenEnd, offset, 1))).toEqual([4, 4, 4])
    const hiddenStart = buildState(['Share', 'Word'], { siteText: [{ id: 'c', reason: 'forum', start: 0, end: 5 }] })
    expect([0, 2, 5].map((offset) => visibleOffset(hiddenStart, offset, -1))).toEqual([6, 6, 6])
  })

  it('stays where it is when nothing is shown', () => {
    const nothing = buildState(['Comments'], { siteText: [{ id: 'c', reason: 'forum', start: 0, end: 8 }] })
    expect(visibleOffset(nothing, 3, 1)).toBe(3)
  })
})
