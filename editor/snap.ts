import { lineAt, trimmed } from '../domain/line.ts'
import type { Granularity } from '../domain/segmenters.ts'
import { segmenterFor } from '../domain/segmenters.ts'
import type { Span } from '../domain/span.ts'

/** To what a selection snaps: whole words, or letters (grapheme clusters). */
export type Snap = 'word' | 'letter'

/** What holds the parts of one word together: "so-called", "Gaza's". A dash with spaces never does. */
const JOINER = /^[-\u2010\u2011'\u2019]$/
/** A sign that belongs to the number after it or before it. */
const BEFORE_NUMBER = /^[\p{Currency_Symbol}#№+−]$/u
const AFTER_NUMBER = /^[\p{Currency_Symbol}%‰°]$/u
const NUMBER = /\p{Number}/u

/**
 * `span` made to begin and end at word boundaries of `text`, without white space
 * at either end; `null` where nothing but white space is left. It grows to whole
 * words and shrinks only by white space.
 */
export function snapToWords(text: string, span: Span, language: string | null): Span | null {
  const tight = trimmed(text, span)
  if (!tight) return null
  return trimmed(text, {
    start: wordAt(text, tight.start, language).start,
    end: wordAt(text, tight.end - 1, language).end,
  })
}

/** The same with letters: no grapheme cluster is split. */
export function snapToLetters(text: string, span: Span, language: string | null): Span | null {
  const tight = trimmed(text, span)
  if (!tight) return null
  const { start } = segmentAt(text, tight.start, language, 'grapheme')
  return trimmed(text, { start, end: segmentAt(text, tight.end - 1, language, 'grapheme').end })
}

/** The word that holds the code unit at `offset`, with what is joined to it; a single sign where no word is. */
export function wordAt(text: string, offset: number, language: string | null): Span {
  const line = lineAt(text, offset)
  const segments = [...segmenterFor(language, 'word').segment(text.slice(line.start, line.end))]
  const at = segments.findLastIndex(({ index }) => index <= offset - line.start)
  let first = at
  let last = at
  while (first > 0 && joined(segments, first - 1)) first--
  while (last < segments.length - 1 && joined(segments, last)) last++
  const end = segments[last + 1]?.index ?? line.end - line.start
  return { start: line.start + (segments[first]?.index ?? 0), end: line.start + end }
}

/** The words of a line of `text` in order, each with what is joined to it; signs that stand alone are left out. */
export function wordsOfLine(text: string, line: Span, language: string | null): Span[] {
  const segments = [...segmenterFor(language, 'word').segment(text.slice(line.start, line.end))]
  const words: Span[] = []
  let start = line.start
  let hasWord = false
  segments.forEach((segment, i) => {
    hasWord ||= isWord(segment)
    if (joined(segments, i)) return
    const end = line.start + segment.index + segment.segment.length
    if (hasWord) words.push({ start, end })
    start = end
    hasWord = false
  })
  return words
}

/** Whether segments `i` and `i + 1` belong to one word. */
function joined(segments: readonly Intl.SegmentData[], i: number): boolean {
  const left = segments[i]
  const right = segments[i + 1]
  if (!left || !right) return false
  if (JOINER.test(left.segment)) return isWord(segments[i - 1]) && isWord(right)
  if (JOINER.test(right.segment)) return isWord(left) && isWord(segments[i + 2])
  return (
    (BEFORE_NUMBER.test(left.segment) && startsWithNumber(right)) ||
    (AFTER_NUMBER.test(right.segment) && endsWithNumber(left))
  )
}

function isWord(segment: Intl.SegmentData | undefined): boolean {
  return segment?.isWordLike === true
}

function startsWithNumber({ segment }: Intl.SegmentData): boolean {
  return NUMBER.test(segment.charAt(0))
}

function endsWithNumber({ segment }: Intl.SegmentData): boolean {
  return NUMBER.test(segment.charAt(segment.length - 1))
}

/** The grapheme, word or sentence segment of the line that holds `offset`. */
export function segmentAt(text: string, offset: number, language: string | null, granularity: Granularity): Span {
  const line = lineAt(text, offset)
  const segment = segmenterFor(language, granularity)
    .segment(text.slice(line.start, line.end))
    .containing(offset - line.start)
  const start = line.start + (segment?.index ?? 0)
  return { start, end: start + (segment?.segment.length ?? 0) }
}
