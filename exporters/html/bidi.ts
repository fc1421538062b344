const OPENS_EMBEDDING = '\u202a\u202b\u202d\u202e'
const CLOSES_EMBEDDING = '\u202c'
const OPENS_ISOLATE = '\u2066\u2067\u2068'
const CLOSES_ISOLATE = '\u2069'
const CONTROL = /[\u202a-\u202e\u2066-\u2069]/

/**
 * `text` with its bidirectional controls in pairs, so that it can stand inside a
 * sentence: one that closes nothing is dropped (it has no effect on the text
 * itself but could end the isolation around it), one that is left open is closed
 * at the end. The pairs are those of Unicode's UAX #9, BD8 to BD11.
 */
export function balanced(text: string): string {
  if (!CONTROL.test(text)) return text
  const open: string[] = []
  const kept = [...text].filter((character) => keeps(character, open)).join('')
  return kept + open.reverse().join('')
}

/** Whether `character` stays; `open` holds the closers that are still to come. */
function keeps(character: string, open: string[]): boolean {
  if (OPENS_EMBEDDING.includes(character)) open.push(CLOSES_EMBEDDING)
  else if (OPENS_ISOLATE.includes(character)) open.push(CLOSES_ISOLATE)
  else if (character === CLOSES_EMBEDDING) return open.at(-1) === CLOSES_EMBEDDING && open.pop() !== undefined
  else if (character === CLOSES_ISOLATE) return closeIsolate(open)
  return true
}

/** The end of an isolate also ends the embeddings that were opened inside of it. */
function closeIsolate(open: string[]): boolean {
  const at = open.lastIndexOf(CLOSES_ISOLATE)
  if (at >= 0) open.length = at
  return at >= 0
}
