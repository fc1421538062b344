import type { Problem } from '../domain/problem.ts'
import type { Span } from '../domain/span.ts'
import { subtract } from '../domain/span.ts'

/** Words with what stands beside them, as a `TextQuoteSelector` says it; empty context matches everything. */
export type Quote = { readonly exact: string; readonly prefix: string; readonly suffix: string }

/** A capture's text, and what of it is hidden site text: context may have been cut with or without it. */
export type Searched = { readonly text: string; readonly hidden: readonly Span[] }

/** Where the words stand, or why that cannot be said. */
export type Found = { readonly ok: true; readonly span: Span } | { readonly ok: false; readonly problem: Problem }

/**
 * The one place at which `quote` stands. White space in it may be of any kind and
 * amount, because a quote that crosses blocks is often sent with a space or two
 * line breaks. Nothing else is forgiven: an annotation must not slip to other
 * words. Problems: `quoteNotFound`, `quoteAmbiguous`.
 */
export function findQuote(searched: Searched, quote: Quote): Found {
  const all = occurrences(searched.text, quote.exact)
  const places = all.filter((span) => fits(searched, span, quote))
  const [only, ...others] = places
  if (!only) return { ok: false, problem: { type: 'quoteNotFound', quote: quote.exact } }
  if (others.length > 0)
    return { ok: false, problem: { type: 'quoteAmbiguous', quote: quote.exact, places: places.length } }
  return { ok: true, span: only }
}

/** Whether `span` holds the quoted words, white space apart. */
export function holds(text: string, span: Span, exact: string): boolean {
  return collapsed(text.slice(span.start, span.end)) === collapsed(exact)
}

function occurrences(text: string, exact: string): Span[] {
  const words = exact.split(/[ \t\n\f\r]+/).filter((word) => word !== '')
  if (words.length === 0) return []
  const pattern = new RegExp(words.map(escaped).join('[ \\n]'), 'g')
  const spans: Span[] = []
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    spans.push({ start: match.index, end: match.index + match[0].length })
    pattern.lastIndex = match.index + 1
  }
  return spans
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}

function fits(searched: Searched, span: Span, { prefix, suffix }: Quote): boolean {
  const [before, after] = [collapsed(prefix).trim(), collapsed(suffix).trim()]
  const head = { start: Math.max(0, span.start - reach(prefix)), end: span.start }
  const tail = { start: span.end, end: Math.min(searched.text.length, span.end + reach(suffix)) }
  return (
    (before === '' || readings(searched, head).some((text) => collapsed(text).trimEnd().endsWith(before))) &&
    (after === '' || readings(searched, tail).some((text) => collapsed(text).trimStart().startsWith(after)))
  )
}

/** How far beside a place its context may lie, in code units: hidden site text may stand between. */
function reach(context: string): number {
  return context.length * 2 + MOST_HIDDEN
}

/** Longer runs of hidden text than this are not looked across. */
const MOST_HIDDEN = 8_000

/** A stretch of text as it stands, and as it reads without hidden site text. */
function readings({ text, hidden }: Searched, span: Span): string[] {
  const visible = subtract([span], hidden)
  return [text.slice(span.start, span.end), visible.map((s) => text.slice(s.start, s.end)).join('')]
}

function collapsed(text: string): string {
  return text.replace(/[ \t\n\f\r]+/g, ' ')
}
