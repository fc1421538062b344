import { describe, expect, it } from 'vitest'
import { annotationsAt, drawnMarks, withMarksEvent } from './annotation-plugin.ts'
import { blockIndexAt, offsetAt, positionAt } from './article-document.ts'
import { buildHighlight, buildState } from './build-article.ts'
import type { Highlight } from './marks.ts'

const BLOCKS = 60
const LINE = 'One word, and then another word; so it goes on until it has been a hundred characters and some more.'
const LINES = Array.from({ length: BLOCKS }, () => LINE)
/** A span of every fifth character of every block: more than are drawn together. */
const HIGHLIGHTS = LINES.flatMap((_, block) =>
  Array.from({ length: 20 }, (_, i) => {
    const start = block * (LINE.length + 1) + i * 5
    return buildHighlight(`b${block}-${i}`, [{ start, end: start + 3 }])
  }),
)

function drawnBlocks(state: ReturnType<typeof buildState>): Set<number> {
  return new Set(
    drawnMarks(state)
      .decorations.find()
      .map(({ from }) => blockIndexAt(state.doc, offsetAt(state.doc, from))),
  )
}

describe('many marks', () => {
  const state = buildState(LINES, { highlights: HIGHLIGHTS })
  const near = new Set([40, 41])
  const moved = state.apply(withMarksEvent(state.tr, { type: 'setNear', near }))

  it('are drawn at the beginning first, and then near the reader alone', () => {
    expect(drawnBlocks(state).has(0)).toBe(true)
    expect(drawnBlocks(state).has(BLOCKS - 1)).toBe(false)
    expect(drawnBlocks(moved)).toEqual(near)
  })

  it('are found where they are not drawn', () => {
    const start = 7 * (LINE.length + 1) + 10
    expect(annotationsAt(moved, positionAt(moved.doc, start))).toEqual(['b7-2'])
  })

  it('stay near the same place when one is added', () => {
    const marks = { ...drawnMarks(moved).marks, highlights: HIGHLIGHTS.slice(1) }
    expect(drawnBlocks(moved.apply(withMarksEvent(moved.tr, { type: 'setMarks', marks })))).toEqual(near)
  })
})

describe('a few marks', () => {
  it('are drawn wherever the reader is', () => {
    const state = buildState(LINES, { highlights: HIGHLIGHTS.slice(-1) })
    expect(drawnBlocks(state)).toEqual(new Set([BLOCKS - 1]))
  })
})

describe('many that end at one place', () => {
  const ending = ['a', 'b', 'c', 'd'].map((id) => buildHighlight(id, [{ start: 0, end: 8 }]))

  it('stand as the open one and a button for the rest, the next one first', () => {
    expect(widgetKeys(ending)).toEqual([expect.stringContaining('number a '), 'more b c d'])
    const opened = ending.map((highlight) => ({ ...highlight, open: highlight.annotationId === 'c' }))
    expect(widgetKeys(opened)).toEqual([expect.stringContaining('number c '), 'more d a b'])
  })

  it('are numbered one by one as long as they are two', () => {
    expect(widgetKeys(ending.slice(2))).toEqual([
      expect.stringContaining('number c '),
      expect.stringContaining('number d '),
    ])
  })
})

function widgetKeys(highlights: readonly Highlight[]): unknown[] {
  const state = buildState(LINES, { highlights })
  const widgets = drawnMarks(state)
    .decorations.find()
    .filter(({ from, to }) => from === to)
  return widgets.map(({ spec }) => spec.key)
}
