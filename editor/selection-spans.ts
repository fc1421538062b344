import type { EditorState } from 'prosemirror-state'
import { trimmed } from '../domain/line.ts'
import type { Span } from '../domain/span.ts'
import { subtract } from '../domain/span.ts'
import { drawnMarks } from './annotation-plugin.ts'
import { offsetAt, textOf } from './article-document.ts'
import type { Snap } from './snap.ts'
import { snapToLetters, snapToWords } from './snap.ts'

/** How a selection becomes spans. */
export type SnapOptions = { readonly snap: Snap /** BCP 47 of the article. */; readonly language: string | null }

/**
 * The selection as spans of the canonical text: snapped, without hidden site
 * text, without white space at the ends of any span, sorted and disjoint. A span
 * runs across a LF where nothing is hidden between. Empty when nothing is selected.
 */
export function spansOfSelection(state: EditorState, options: SnapOptions): Span[] {
  const { from, to } = state.selection
  return visibleSpans(state, { start: offsetAt(state.doc, from), end: offsetAt(state.doc, to) }, options)
}

/** What is to be seen of `span`, snapped. */
export function visibleSpans(state: EditorState, span: Span, { snap, language }: SnapOptions): Span[] {
  const text = textOf(state.doc)
  const { hidden } = drawnMarks(state)
  const snapped = subtract([span], hidden).flatMap((piece) => {
    const whole = snap === 'word' ? snapToWords(text, piece, language) : snapToLetters(text, piece, language)
    return whole ?? []
  })
  return subtract(snapped, hidden).flatMap((piece) => trimmed(text, piece) ?? [])
}
