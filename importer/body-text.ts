import { printedWidth } from './printed-width.ts'
import { endsSentence } from './sentence-end.ts'

/** Widths in Latin letters: a sentence of a story has at least the first; what has the second needs no full stop. */
const SHORTEST_SENTENCE = 40
const SURELY_LONG = 200

/** Whether a block reads like running text: a sentence that ends, or text too long for a line of its own. */
export function isBodyText(text: string): boolean {
  const width = printedWidth(text)
  return width >= SURELY_LONG || (width >= SHORTEST_SENTENCE && endsSentence(text))
}
