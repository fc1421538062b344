import type { FindOptions } from '../../../../../domain/find.ts'

/** What is looked for in the article. */
export type Asked = FindOptions & {
  /** Whether the bar is there. */
  readonly isOpen: boolean
  readonly query: string
  /** The place from which the first hit is the current one; an offset of the canonical text. */
  readonly from: number
}

/** Nothing is looked for. */
export const NOT_ASKED: Asked = { isOpen: false, query: '', wholeWords: false, matchCase: false, from: 0 }

const KEYS = { query: 'find', wholeWords: 'whole', matchCase: 'case' } as const

/** Longer words are not taken from an address: nobody has typed them. */
const LONGEST = 1_000

/** What an address asks for: `?find=words`, with `whole=1` for whole words and `case=1` to mind case. */
export function askedIn(query: URLSearchParams): Asked {
  const words = query.get(KEYS.query)
  if (words === null) return NOT_ASKED
  return {
    isOpen: true,
    query: words.slice(0, LONGEST),
    wholeWords: query.get(KEYS.wholeWords) === '1',
    matchCase: query.get(KEYS.matchCase) === '1',
    from: 0,
  }
}

/** The reverse of `askedIn`, written into a query; what is not asked is not there. */
export function writeAsked(query: URLSearchParams, { isOpen, query: words, wholeWords, matchCase }: Asked): void {
  for (const key of Object.values(KEYS)) query.delete(key)
  if (!isOpen || words.trim() === '') return
  query.set(KEYS.query, words)
  if (wholeWords) query.set(KEYS.wholeWords, '1')
  if (matchCase) query.set(KEYS.matchCase, '1')
}
