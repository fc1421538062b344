import type { Span } from './span.ts'

/** White space, and the zero-width space, which separates words without being seen. */
const BLANK = /[\s\u200b]/

/** `span` without white space at either end; `null` where nothing is left. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  let first = start
  let last = end
  while (first < last && BLANK.test(text.charAt(first))) first++
  while (last > first && BLANK.test(text.charAt(last - 1))) last--
  return first < last ? { start: first, end: last } : null
}

/** The line of `text` that holds `offset`, without its LF. */
export function lineAt(text: string, offset: number): Span {
  const end = text.indexOf('\n', offset)
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end }
}
