import { hiddenSpans } from '../../../../domain/capture.ts'
import { type Span, subtract } from '../../../../domain/span.ts'
import type { Workspace } from '../../../../domain/workspace.ts'

/**
 * The words at `spans` as one line: a claim's first wording. Spans that only
 * hidden site text or a paragraph's end keeps apart read on; others are joined
 * by "[…]", because words of the article are left out there.
 */
export function quoteOf(
  { capture, siteText }: Pick<Workspace, 'capture' | 'siteText'>,
  spans: readonly Span[],
): string {
  const hidden = hiddenSpans(Object.values(siteText))
  const words = ({ start, end }: Span) => capture.text.slice(start, end)
  return spans
    .map((span, i) => {
      const before = spans[i - 1]
      const between = before
        ? subtract([{ start: before.end, end: span.start }], hidden)
            .map(words)
            .join('')
        : ''
      return `${i === 0 ? '' : between.trim() === '' ? ' ' : ' […] '}${words(span)}`
    })
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
}
