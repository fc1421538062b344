import type { EditorState } from 'prosemirror-state'
import { lineAt } from '../domain/line.ts'
import { sentencesOfLine } from '../domain/sentences.ts'
import type { Span } from '../domain/span.ts'
import { subtract } from '../domain/span.ts'
import { drawnMarks } from './annotation-plugin.ts'
import { textOf } from './article-document.ts'
import { wordsOfLine } from './snap.ts'

/** What the caret and the selection go by. */
export type TextUnit = 'word' | 'sentence' | 'block'

/** On through the text, or back. */
export type Way = 1 | -1

/** Where units are looked for. */
export type UnitSearch = {
  readonly unit: TextUnit
  /** BCP 47 of the article. */
  readonly language: string | null
}

/**
 * The first visible unit that `wanted` says yes to, from the line of `offset` on through the text or back. Only the
 * lines on the way are split, never the whole text.
 */
export function findUnit(
  state: EditorState,
  { unit, language }: UnitSearch,
  offset: number,
  way: Way,
  wanted: (span: Span) => boolean,
): Span | null {
  const text = textOf(state.doc)
  const { hidden } = drawnMarks(state)
  for (let line: Span | null = lineAt(text, offset); line; line = lineBeside(text, line, way)) {
    const units = unitsOf(text, line, unit, language).filter((span) => subtract([span], hidden).length > 0)
    const found = way > 0 ? units.find(wanted) : units.findLast(wanted)
    if (found) return found
  }
  return null
}

/** The visible unit that holds `offset`, or else the last one of its line before it. */
export function unitAt(state: EditorState, search: UnitSearch, offset: number): Span | null {
  const line = lineAt(textOf(state.doc), offset)
  const found = findUnit(state, search, offset, -1, ({ start }) => start <= offset)
  return found && found.start >= line.start ? found : null
}

function unitsOf(text: string, line: Span, unit: TextUnit, language: string | null): Span[] {
  if (unit === 'word') return wordsOfLine(text, line, language)
  if (unit === 'sentence') return sentencesOfLine(text, line, language)
  return line.start < line.end ? [line] : []
}

function lineBeside(text: string, line: Span, way: Way): Span | null {
  if (way > 0) return line.end < text.length ? lineAt(text, line.end + 1) : null
  return line.start > 0 ? lineAt(text, line.start - 1) : null
}
