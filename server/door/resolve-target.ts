import { findQuote, holds } from '../../anchoring/find-quote.ts'
import type { Capture, SiteText } from '../../domain/capture.ts'
import { hiddenSpans } from '../../domain/capture.ts'
import { outside } from '../../domain/clean-spans.ts'
import type { Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { Span } from '../../domain/span.ts'
import { fromCodePoints } from './code-points.ts'
import type { WebTarget } from './web-annotation.ts'

/**
 * The span that a target means. With both selectors, the place must hold the
 * words; with the words alone, they must stand at exactly one place. Problems:
 * `outsideText`, `selectorDisagrees`, `quoteNotFound`, `quoteAmbiguous`.
 */
export function resolveTarget(
  capture: Capture,
  siteText: readonly SiteText[],
  { quote, position }: WebTarget,
): Result<Span> {
  const { text } = capture
  if (!position) return quote ? found(text, siteText, quote) : fail({ type: 'nothingSelected' })
  const span = { start: fromCodePoints(text, position.start), end: fromCodePoints(text, position.end) }
  if (outside(capture, span)) return fail({ type: 'outsideText', span, length: text.length })
  if (!quote || holds(text, span, quote.exact)) return ok(span)
  const elsewhere = found(text, siteText, { exact: quote.exact, prefix: '', suffix: '' })
  if (!elsewhere.ok && elsewhere.problem.type === 'quoteNotFound') return elsewhere
  return fail({ type: 'selectorDisagrees', quote: quote.exact, found: text.slice(span.start, span.end) })
}

function found(text: string, siteText: readonly SiteText[], quote: NonNullable<WebTarget['quote']>): Result<Span> {
  const place = findQuote({ text, hidden: hiddenSpans(siteText) }, quote)
  return place.ok ? ok(place.span) : fail(place.problem)
}
