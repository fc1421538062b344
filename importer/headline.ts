import { isBodyText } from './body-text.ts'
import { printedWidth } from './printed-width.ts'
import { endsWithFullStop } from './sentence-end.ts'

/** In Latin letters. Headlines of 120 are long; some sites put two lines into one. */
const LONGEST = 200
/** Blocks between a headline and the body: standfirst, byline, date, caption, dateline. */
const MOST_BETWEEN = 5

/** A line that goes on in the next one, or the question of an interview. */
const GOES_ON = /[,;:،؛、，；：]$/u
const QUESTION = /^[QF][:.]\s/
const SENTENCE_BREAK = /[.!?…]["'”’)]?\s+(?=["'“‘(]?\p{Lu})/gu

/**
 * Whether the article (its blocks without site text) opens with a headline: a short line without a final full stop
 * that is followed, soon, by longer running text.
 */
export function hasHeadline(texts: readonly string[]): boolean {
  const [first = '', ...rest] = texts
  const width = printedWidth(first)
  if (width > LONGEST || endsWithFullStop(first) || GOES_ON.test(first) || QUESTION.test(first)) return false
  if ((first.match(SENTENCE_BREAK)?.length ?? 0) > 1) return false
  return rest.slice(0, MOST_BETWEEN + 1).some((text) => isBodyText(text) && printedWidth(text) > width)
}
