import type { Span } from '../../domain/span.ts'

/** Where `quote` stands in `text`. Throws a RangeError unless it stands there exactly once. */
export function findQuote(text: string, quote: string): Span {
  const start = text.indexOf(quote)
  if (start === -1 || quote === '') throw new RangeError(`The sample article does not say “${quote}”`)
  if (text.indexOf(quote, start + 1) !== -1) throw new RangeError(`The sample article says “${quote}” more than once`)
  return { start, end: start + quote.length }
}
