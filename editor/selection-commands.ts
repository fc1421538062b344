import type { Command, EditorState, Transaction } from 'prosemirror-state'
import { TextSelection } from 'prosemirror-state'
import { lineAt } from '../domain/line.ts'
import { sentenceAt } from '../domain/sentences.ts'
import type { Span } from '../domain/span.ts'
import { contains, normalise } from '../domain/span.ts'
import { drawnMarks } from './annotation-plugin.ts'
import { offsetAt, positionAt, textOf } from './article-document.ts'
import { visibleSpans } from './selection-spans.ts'
import { snapToWords, wordAt } from './snap.ts'

/** Leaves only the caret, where the selection ended; false where nothing was selected. */
export const collapseSelection: Command = (state, dispatch) => {
  if (state.selection.empty) return false
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, state.selection.head)))
  return true
}

/**
 * A command that selects the word at the caret; run again, its sentence, then
 * its paragraph. False when the paragraph is selected already.
 */
export function expandSelection(language: string | null): Command {
  return (state, dispatch) => {
    const wider = widerThan(state, selected(state), language)
    return wider ? select(wider, state, dispatch) : false
  }
}

/** The word around the beginning of a span, its sentence or its paragraph: the first that is wider; `null` for none. */
export function widerThan(state: EditorState, { start, end }: Span, language: string | null): Span | null {
  const text = textOf(state.doc)
  const steps = [
    snapToWords(text, wordAt(text, wordOffset(text, start), language), language),
    sentenceAt(text, start, language),
    lineAt(text, start),
  ]
  return steps.find((step) => step !== null && isWider(step, { start, end })) ?? null
}

/** Makes the visible selection what `spansOfSelection` says it is; false where that changes nothing. */
export function snapSelection(language: string | null): Command {
  return (state, dispatch) => {
    const spans = visibleSpans(state, selected(state), { snap: 'word', language })
    const first = spans[0]
    const last = spans.at(-1)
    if (state.selection.empty || !first || !last) return false
    const snapped = { start: first.start, end: last.end }
    const before = selected(state)
    if (before.start === snapped.start && before.end === snapped.end) return false
    dispatch?.(selecting(state, snapped, state.selection.head < state.selection.anchor))
    return true
  }
}

/** The transaction that selects `span`. */
export function selecting(state: EditorState, span: Span, backwards = false): Transaction {
  const start = positionAt(state.doc, span.start)
  const end = positionAt(state.doc, span.end)
  return state.tr.setSelection(TextSelection.create(state.doc, backwards ? end : start, backwards ? start : end))
}

/**
 * Where the caret may stand instead of `offset`: the nearest offset in the direction of `bias` that is not in hidden
 * text, or else in the other; `offset` itself where all text is hidden.
 */
export function visibleOffset(state: EditorState, offset: number, bias: 1 | -1): number {
  const text = textOf(state.doc)
  const holes = withLineFeeds(drawnMarks(state).hidden, text).map((hole) => around(hole, text))
  const hole = holes.find(({ before, after }) => before < offset && offset < after)
  if (!hole) return offset
  const [ahead, back] = bias > 0 ? [hole.after, hole.before] : [hole.before, hole.after]
  const isPlace = (place: number) => place >= 0 && place <= text.length
  return [ahead, back].find(isPlace) ?? offset
}

/** The last place for a caret before hidden text and the first after it. A line that is hidden whole has none. */
function around(hole: Span, text: string): { readonly before: number; readonly after: number } {
  const [first, last] = [lineAt(text, hole.start), lineAt(text, hole.end)]
  return {
    before: contains(hole, first) ? first.start - 1 : hole.start,
    after: contains(hole, last) ? last.end + 1 : hole.end,
  }
}

/** Hidden text with the LFs between its pieces. */
function withLineFeeds(hidden: readonly Span[], text: string): Span[] {
  const joints = hidden.filter(({ end }) => text[end] === '\n' && hidden.some(({ start }) => start === end + 1))
  return normalise([...hidden, ...joints.map(({ end }) => ({ start: end, end: end + 1 }))])
}

function selected(state: EditorState): Span {
  return { start: offsetAt(state.doc, state.selection.from), end: offsetAt(state.doc, state.selection.to) }
}

/** A caret behind the last letter of a word belongs to that word. */
function wordOffset(text: string, offset: number): number {
  const after = text.charAt(offset)
  return offset > 0 && (after === '' || /[^\p{L}\p{N}]/u.test(after)) ? offset - 1 : offset
}

function isWider(step: Span, selection: Span): boolean {
  return contains(step, selection) && step.end - step.start > selection.end - selection.start
}

function select(span: Span, state: EditorState, dispatch: Parameters<Command>[1]): boolean {
  dispatch?.(selecting(state, span).scrollIntoView())
  return true
}
