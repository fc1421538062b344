import { isDateline } from './dateline.ts'
import { endsSentence } from './sentence-end.ts'

/** A standfirst may end as a sentence, and be this long in UTF-16 code units; what is longer is the body. */
const LONGEST_STANDFIRST = 300

/** Lines that may stand before a story's dateline: headline, standfirst, byline, caption, date and the like. */
const MOST_LINES_BEFORE = 6

/**
 * Which of an article's blocks (site text left out) is its dateline: the first that is one, if the body has not
 * begun before it. -1 where there is none.
 */
export function findDateline(texts: readonly string[]): number {
  const head = texts.slice(0, MOST_LINES_BEFORE + 1)
  const found = head.findIndex(isDateline)
  return hasBody(head.slice(0, Math.max(found, 0))) ? -1 : found
}

function hasBody(texts: readonly string[]): boolean {
  return texts.filter(endsSentence).length > 1 || texts.some((text) => text.length > LONGEST_STANDFIRST)
}
