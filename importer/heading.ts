import { isBodyText } from './body-text.ts'
import { printedWidth } from './printed-width.ts'
import { endsSentence } from './sentence-end.ts'

/** In Latin letters. */
const LONGEST = 80

/** Marks after which a line goes on. */
const GOES_ON = /[:;,、，：；،؛–—-]$/u

/**
 * Whether the block between `before` and `after` is a heading within the body: a short line without a mark at its
 * end, with running text after it, and not the last of several such lines, which are a list or a poem.
 */
export function isHeading(text: string, before: string, after: string): boolean {
  return isShortLine(text) && !isShortLine(before) && isBodyText(after) && printedWidth(after) > printedWidth(text)
}

function isShortLine(text: string): boolean {
  return printedWidth(text) <= LONGEST && /\p{L}/u.test(text) && !endsSentence(text) && !GOES_ON.test(text)
}
