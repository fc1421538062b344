import type { Command, EditorState } from 'prosemirror-state'
import { describe, expect, it } from 'vitest'
import { afterOpen, annotationsToOpen, nextAnnotation, previousAnnotation } from './annotation-commands.ts'
import { offsetAt } from './article-document.ts'
import { buildHighlight, buildState, spanOf, withSelection } from './build-article.ts'

const LINES = ['Boats left the harbour.', 'The ministry denies it.']
const TEXT = LINES.join('\n')
const left = buildHighlight('left', [spanOf(TEXT, 'left the harbour'), spanOf(TEXT, 'it.')])
const harbour = buildHighlight('harbour', [spanOf(TEXT, 'harbour')])
const denies = buildHighlight('denies', [spanOf(TEXT, 'denies')])

function caretAfter(command: Command, state: EditorState): number | null {
  let caret: number | null = null
  const done = command(state, (tr) => {
    caret = offsetAt(tr.doc, tr.selection.head)
  })
  return done ? caret : null
}

describe('going from annotation to annotation', () => {
  const state = buildState(LINES, { highlights: [denies, harbour, left] })
  const starts = ['left', 'harbour', 'denies'].map((words) => spanOf(TEXT, words).start)

  it('stops once where each begins, in reading order', () => {
    const stops: number[] = []
    for (let i = 0, at: number | null = 0; i <= starts.length && at !== null; i++) {
      at = caretAfter(nextAnnotation, withSelection(state, at))
      if (at !== null) stops.push(at)
    }
    expect(stops).toEqual(starts)
  })

  it('goes back the same way', () => {
    const end = withSelection(state, TEXT.length)
    expect(caretAfter(previousAnnotation, end)).toBe(starts[2])
    expect(caretAfter(previousAnnotation, withSelection(state, starts[2] ?? 0))).toBe(starts[1])
    expect(caretAfter(previousAnnotation, withSelection(state, 0))).toBeNull()
  })

  it('only says whether it could, when it is only asked', () => {
    expect(nextAnnotation(state)).toBe(true)
    expect(nextAnnotation(withSelection(state, TEXT.length))).toBe(false)
  })
})

describe('annotations to open', () => {
  it('begin with the innermost, and with the next one each time', () => {
    expect(afterOpen(['a', 'b', 'c'], new Set())).toEqual(['a', 'b', 'c'])
    expect(afterOpen(['a', 'b', 'c'], new Set(['a']))).toEqual(['b', 'c', 'a'])
    expect(afterOpen(['a', 'b', 'c'], new Set(['c']))).toEqual(['a', 'b', 'c'])
    expect(afterOpen(['a', 'b'], new Set(['elsewhere']))).toEqual(['a', 'b'])
  })

  it('are all reached by asking again at the same place', () => {
    const reached: (string | undefined)[] = []
    let open: string | undefined
    for (let i = 0; i < 3; i++) {
      const highlights = [left, harbour].map((h) => ({ ...h, open: h.annotationId === open }))
      const state = withSelection(buildState(LINES, { highlights }), spanOf(TEXT, 'harbour').start + 2)
      open = annotationsToOpen(state, state.selection.head)[0]
      reached.push(open)
    }
    expect(reached).toEqual(['harbour', 'left', 'harbour'])
  })
})
