import type { Folded } from './fold.ts'
import { fold, foldWithPlaces, UNREAD } from './fold.ts'
import { lastIndexWhere } from './halving.ts'
import { lineAt } from './line.ts'
import { segmenterFor } from './segmenters.ts'
import type { Span } from './span.ts'

/** How words are looked for. */
export type FindOptions = {
  /** Only where they are no part of a longer word. */
  readonly wholeWords: boolean
  readonly matchCase: boolean
}

/** A text that is searched again and again. */
export type Searchable = {
  readonly text: string
  /** BCP 47; `null` where unknown. Words of scripts without spaces are its matter. */
  readonly language: string | null
  /** The text folded: once for each way, when it is first asked for. */
  readonly folded: (keepCase: boolean) => Folded
}

/** Makes a text ready to be searched; nothing is worked out before the first search. */
export function searchable(text: string, language: string | null): Searchable {
  const known = new Map<boolean, Folded>()
  const folded = (keepCase: boolean): Folded => {
    const now = known.get(keepCase) ?? foldWithPlaces(text, { keepCase })
    known.set(keepCase, now)
    return now
  }
  return { text, language, folded }
}

/**
 * Where `query` stands in a text, as `fold` reads both: in order, without overlaps, each within one line, none through
 * the middle of a character. The words of a hit fold to the folded query. Nothing is found for a query of white space.
 */
export function hitsOf(searched: Searchable, query: string, { wholeWords, matchCase }: FindOptions): Span[] {
  const wanted = fold(query, { keepCase: matchCase }).trim()
  // A hit lies within one line.
  if (wanted === '' || wanted.includes('\n')) return []
  const folded = searched.folded(matchCase)
  const hits: Span[] = []
  for (let at = folded.text.indexOf(wanted); at >= 0; ) {
    const span = spanAt(folded, at, wanted.length)
    const isHit = span !== null && (!wholeWords || standsAlone(searched, span))
    if (isHit) hits.push(span)
    at = folded.text.indexOf(wanted, isHit ? at + wanted.length : at + 1)
  }
  return hits
}

/** The index of the first hit that begins at or after `offset`, the first of all behind the last; `null` without hits. */
export function hitFrom(hits: readonly Span[], offset: number): number | null {
  if (hits.length === 0) return null
  return (lastIndexWhere(hits, ({ start }) => start < offset) + 1) % hits.length
}

/** The original of a piece of folded text; `null` where it begins or ends inside of a character. */
function spanAt({ starts, ends }: Folded, at: number, length: number): Span | null {
  const last = at + length - 1
  const [start, end] = [starts[at], ends[last]]
  if (start === undefined || end === undefined) return null
  return starts[at - 1] === start || starts[last + 1] === starts[last] ? null : { start, end }
}

function standsAlone({ text, language }: Searchable, { start, end }: Span): boolean {
  return partsWords(text, start, language) && partsWords(text, end, language)
}

const WORD = /[\p{L}\p{N}\p{M}]/u
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const SKIPPED = new RegExp(`[${UNREAD}]+`, 'gu')

/** How far beside a place its neighbours are looked for, past what is not seen; code units. */
const NEIGHBOURHOOD = 16

/** Whether no word goes on across `offset`. Where words are written without spaces, the segmenter of the language knows. */
function partsWords(text: string, offset: number, language: string | null): boolean {
  const before = [...text.slice(Math.max(0, offset - NEIGHBOURHOOD), offset).replace(SKIPPED, '')].at(-1) ?? ''
  const [after = ''] = text.slice(offset, offset + NEIGHBOURHOOD).replace(SKIPPED, '')
  if (!WORD.test(before) || !WORD.test(after)) return true
  if (!WITHOUT_SPACES.test(before) && !WITHOUT_SPACES.test(after)) return false
  const line = lineAt(text, offset)
  const segments = segmenterFor(language, 'word').segment(text.slice(line.start, line.end))
  return segments.containing(offset - line.start)?.index === offset - line.start
}
