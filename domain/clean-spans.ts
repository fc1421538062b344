import type { Capture, SiteText } from './capture.ts'
import { hiddenSpans } from './capture.ts'
import type { Result } from './problem.ts'
import { fail, ok } from './problem.ts'
import type { Span } from './span.ts'
import { subtract } from './span.ts'

/** Whether a span is empty, turned round, not whole numbers, or beyond the text. */
export function outside(capture: Pick<Capture, 'text'>, { start, end }: Span): boolean {
  return !(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= capture.text.length)
}

/**
 * The spans as an annotation keeps them: within the text, sorted, joined, without
 * hidden site text, each without white space at its ends and not cutting a
 * surrogate pair. Problems: `outsideText`, `nothingSelected`.
 */
export function cleanSpans(
  capture: Pick<Capture, 'text'>,
  siteText: readonly SiteText[],
  spans: readonly Span[],
): Result<Span[]> {
  const wrong = spans.find((span) => outside(capture, span))
  if (wrong) return fail({ type: 'outsideText', span: wrong, length: capture.text.length })
  const kept = subtract(spans, hiddenSpans(siteText)).flatMap((span) =>
    trimmed(capture.text, whole(capture.text, span)),
  )
  return kept.length > 0 ? ok(kept) : fail({ type: 'nothingSelected' })
}

function whole(text: string, { start, end }: Span): Span {
  return { start: start - Number(isLow(text, start)), end: end + Number(isLow(text, end)) }
}

/** Whether the code unit at `index` is the second half of a surrogate pair. */
function isLow(text: string, index: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(index - 1, index + 1))
}

function trimmed(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  const to = end - (words.length - words.trimEnd().length)
  return from < to ? [{ start: from, end: to }] : []
}
