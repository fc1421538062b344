import type { Command } from 'prosemirror-state'
import { EditorState } from 'prosemirror-state'
import { describe, expect, it } from 'vitest'
import { buildState, selectedWords, spanOf, withSelection } from './build-article.ts'
import { grow, growth, shrink } from './growth.ts'

const LINES = ['Two boats left. They sank.', 'The end.', 'Nobody saw.']
const TEXT = LINES.join('\n')

const built = buildState(LINES, {})
const state = EditorState.create({ doc: built.doc, plugins: [...built.plugins, growth()] })

function run(command: Command, before: EditorState): EditorState {
  let after = before
  command(before, (tr) => {
    after = before.apply(tr)
  })
  return after
}

function grown(by: readonly Parameters<typeof grow>[0][], from: number): readonly EditorState[] {
  const states = [withSelection(state, from)]
  for (const one of by) states.push(run(grow(one, 'en'), states.at(-1) ?? state))
  return states
}

describe('growing a selection', () => {
  it('goes from size to size, and then block by block', () => {
    const sizes = grown(['size', 'size', 'size', 'size'], spanOf(TEXT, 'boats').start).map(selectedWords)
    expect(sizes.slice(1)).toEqual(['boats', 'Two boats left.', LINES[0], `${LINES[0]}|${LINES[1]}`])
  })

  it('takes one more word, sentence or block', () => {
    const from = spanOf(TEXT, 'boats').start
    expect(grown(['word', 'word'], from).map(selectedWords).slice(1)).toEqual(['boats', 'boats left'])
    expect(grown(['word', 'sentence', 'sentence'], from).map(selectedWords).slice(2)).toEqual([
      'boats left.',
      'boats left. They sank.',
    ])
    expect(selectedWords(grown(['block', 'block'], from).at(-1) ?? state)).toBe(`${LINES[0]}|${LINES[1]}`)
  })

  it('ends where the text ends', () => {
    const all = run(grow('block', 'en'), withSelection(state, TEXT.length))
    expect(grow('word', 'en')(all)).toBe(false)
  })
})

describe('shrinking a selection', () => {
  it('goes back exactly the way it grew, whatever it grew by', () => {
    const way = grown(['word', 'word', 'sentence', 'size', 'block'], spanOf(TEXT, 'Two').start)
    let now = way.at(-1) ?? state
    for (const before of [...way].reverse().slice(1)) {
      now = run(shrink('en'), now)
      expect([now.selection.from, now.selection.to]).toEqual([before.selection.from, before.selection.to])
    }
    expect(shrink('en')(now)).toBe(false)
  })

  it('takes the last word off what was selected by hand, and leaves the caret in the end', () => {
    let now = withSelection(state, spanOf(TEXT, 'Two').start, spanOf(TEXT, 'left').end)
    now = run(shrink('en'), now)
    expect(selectedWords(now)).toBe('Two boats')
    now = run(shrink('en'), run(shrink('en'), now))
    expect(now.selection.empty).toBe(true)
  })

  it('forgets how it grew once something else is selected', () => {
    const other = run(grow('sentence', 'en'), withSelection(state, 0))
    const byHand = withSelection(other, spanOf(TEXT, 'They').start, spanOf(TEXT, 'sank').end)
    expect(selectedWords(run(shrink('en'), byHand))).toBe('They')
  })
})
