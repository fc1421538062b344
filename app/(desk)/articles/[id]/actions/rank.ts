import { fold } from '../../../../../domain/fold.ts'

/**
 * How well a text answers a query, 0 best; `null` where it does not. Each word of the query has to stand in the text:
 * at the beginning of a word (best), inside one, or with its letters in order and others between.
 */
export function rankOf(text: string, query: string): number | null {
  const folded = fold(text)
  let rank = 0
  for (const word of fold(query).split(/\s+/u)) {
    const one = rankOfWord(folded, word)
    if (one === null) return null
    rank += one
  }
  return rank
}

const FROM_BEGINNING = 0
const INSIDE = 1
const SCATTERED = 4

function rankOfWord(text: string, word: string): number | null {
  const at = text.indexOf(word)
  if (at === 0 || text.includes(` ${word}`)) return FROM_BEGINNING
  if (at > 0) return INSIDE
  return hasInOrder(text, word) ? SCATTERED : null
}

function hasInOrder(text: string, letters: string): boolean {
  let from = 0
  for (const letter of letters) {
    const at = text.indexOf(letter, from)
    if (at < 0) return false
    from = at + letter.length
  }
  return true
}
