import type { Decoration } from 'prosemirror-view'
import { describe, expect, it } from 'vitest'
import { FIVE_STEPS } from '../domain/scale.ts'
import { annotationsAt, drawnMarks, withMarksEvent } from './annotation-plugin.ts'
import { offsetAt, positionAt } from './article-document.ts'
import { buildHighlight, buildState, spanOf } from './build-article.ts'
import type { Marks } from './marks.ts'
import { NO_MARKS } from './marks.ts'

const LINES = ['Boats left the harbour.', 'The ministry denies it.', 'Please give today.']
const TEXT = LINES.join('\n')
const [FALSE] = FIVE_STEPS.verdicts
const judged = buildHighlight('judged', [spanOf(TEXT, 'left the harbour.\nThe ministry')], {
  verdict: FALSE ?? null,
  number: 1,
})
const open = buildHighlight('open', [spanOf(TEXT, 'harbour')])
const donation = { id: 's', reason: 'donation', ...spanOf(TEXT, 'Please give today.') } as const

type Drawn = { words: string; attributes: Record<string, string> }

function drawn(marks: Partial<Marks>): Drawn[] {
  const state = buildState(LINES, marks)
  return drawnMarks(state)
    .decorations.find()
    .filter(({ from, to }) => from < to)
    .map((decoration) => ({
      words: state.doc.textBetween(decoration.from, decoration.to),
      attributes: attributesOf(decoration),
    }))
}

/** ProseMirror's types keep what a decoration was made from to themselves. */
function attributesOf(decoration: Decoration): Record<string, string> {
  const { type } = decoration as unknown as { type: { attrs: Record<string, string> } }
  return type.attrs
}

describe('drawn annotations', () => {
  it('mark each stretch of text once, with all annotations over it', () => {
    const marks = drawn({ highlights: [judged, open] }).filter(({ attributes }) => attributes.nodeName === 'mark')
    expect(marks.map(({ words, attributes }) => [words, attributes['data-annotations']])).toEqual([
      ['left the ', 'judged'],
      ['harbour', 'open judged'],
      ['.', 'judged'],
      ['The ministry', 'judged'],
    ])
  })

  it('draw a verdict as a line of its tone and pattern, and what has none as a wash', () => {
    const [mark] = drawn({ highlights: [{ ...judged, spans: [spanOf(TEXT, 'left')] }] })
    expect(mark?.attributes.class).toBe('highlight lane-0-solid lane-0-red')
    expect(mark?.attributes['data-wash']).toBeUndefined()
    expect(drawn({ highlights: [open] }).map(({ attributes }) => attributes['data-wash'])).toEqual(['claim'])
  })

  it('dash a denial and wash what is open in its tone', () => {
    const denial = { ...judged, denial: true, open: true, spans: [spanOf(TEXT, 'denies it')] }
    const [mark] = drawn({ highlights: [denial] })
    expect(mark?.attributes).toMatchObject({
      class: 'highlight lane-0-dashed lane-0-red',
      'data-wash': 'open',
      style: '--wash: var(--tone-red-wash)',
    })
  })

  it('tell how far an unjudged one reaches where another lies over it', () => {
    const lines = drawn({ highlights: [judged, open] }).map(({ words, attributes }) => [words, attributes.class])
    expect(lines).toEqual([
      ['left the ', 'highlight lane-0-solid lane-0-red'],
      ['harbour', 'highlight lane-1-extent lane-0-solid lane-0-red'],
      ['.', 'highlight lane-0-solid lane-0-red'],
      ['The ministry', 'highlight lane-0-solid lane-0-red'],
    ])
  })

  it('name three of many to a screen reader, and say how many more there are', () => {
    const highlights = [1, 2, 3, 4, 5].map((number) => ({ ...judged, annotationId: `a${number}`, number }))
    const [mark] = drawn({ highlights: highlights.map((one) => ({ ...one, spans: [spanOf(TEXT, 'left')] })) })
    expect(mark?.attributes['aria-description']).toBe('2 more; Claim 3, False; Claim 4, False; Claim 5, False')
  })

  it('change by an event and by nothing else', () => {
    const state = buildState(LINES)
    const after = state.apply(
      withMarksEvent(state.tr, { type: 'setMarks', marks: { ...NO_MARKS, highlights: [judged] } }),
    )
    expect(annotationsAt(after, positionAt(after.doc, 8))).toEqual(['judged'])
    expect(drawnMarks(after.apply(after.tr))).toBe(drawnMarks(after))
    expect(after.doc).toBe(state.doc)
  })

  it('are all found under a position', () => {
    const state = buildState(LINES, { highlights: [judged, open] })
    const at = (words: string) => annotationsAt(state, positionAt(state.doc, spanOf(TEXT, words).start))
    expect([at('Boats'), at('left'), at('harbour'), at('ministry'), at('denies')]).toEqual([
      [],
      ['judged'],
      ['open', 'judged'],
      ['judged'],
      [],
    ])
  })
})

describe('site text', () => {
  it('is hidden until it is shown, and then again', () => {
    const state = buildState(LINES, { siteText: [donation] })
    expect(drawnMarks(state).hidden).toEqual([spanOf(TEXT, 'Please give today.')])
    const shown = state.apply(withMarksEvent(state.tr, { type: 'showSiteText', ids: ['s'], shown: true }))
    expect(drawnMarks(shown).hidden).toEqual([])
    const hidden = shown.apply(withMarksEvent(shown.tr, { type: 'showSiteText', ids: ['s'], shown: false }))
    expect(drawnMarks(hidden).hidden).toEqual(drawnMarks(state).hidden)
  })

  it('stays shown when other marks change', () => {
    const state = buildState(LINES, { siteText: [donation] })
    const shown = state.apply(withMarksEvent(state.tr, { type: 'showSiteText', ids: ['s'], shown: true }))
    const marks = { ...NO_MARKS, siteText: [donation], highlights: [open] }
    expect(drawnMarks(shown.apply(withMarksEvent(shown.tr, { type: 'setMarks', marks }))).hidden).toEqual([])
  })

  it('stands as one line before the first block it covers', () => {
    const state = buildState(LINES, { siteText: [donation] })
    const widgets = drawnMarks(state)
      .decorations.find()
      .filter(({ from, to }) => from === to)
    expect(widgets.map(({ from }) => [state.doc.resolve(from).depth, offsetAt(state.doc, from)])).toEqual([
      [1, donation.start],
    ])
  })

  it('takes its words out of an annotation', () => {
    const over = buildHighlight('over', [spanOf(TEXT, 'it.\nPlease give today.')])
    const state = buildState(LINES, { siteText: [donation], highlights: [over] })
    expect(drawnMarks(state).index.intervals).toEqual([{ id: 'over', ...spanOf(TEXT, 'it.\n') }])
  })
})
