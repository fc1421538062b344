import { type ClaimFilter, claimFilterIn, EVERY_CLAIM, textIn, writeClaimFilter } from './claim-filter.ts'

/** Retired claims are left out, listed alone, or listed with the others. */
export const RETIRED_ASKED = ['without', 'only', 'with'] as const

/** Which claims of the desk are listed, in which order, and which page of them. */
export type ClaimSearch = ClaimFilter & {
  readonly retired: (typeof RETIRED_ASKED)[number]
  /** Claims that appear in an article of this story. */
  readonly story: string | null
  /** Claims that appear in an article of this outlet, by its name. */
  readonly outlet: string | null
  /** The best match first, the newest first among equals; or the newest first. Without words both are the same. */
  readonly order: 'relevance' | 'newest'
  /** From 1. */
  readonly page: number
  /** Claims on a page. */
  readonly limit: number
}

/** Claims on a page, unless a program asks for more or fewer. */
export const CLAIMS_ON_PAGE = 50

/** Most claims on a page. */
export const MOST_ON_PAGE = 200

/** The first page of every claim that stands. */
export const ALL_CLAIMS: ClaimSearch = {
  ...EVERY_CLAIM,
  retired: 'without',
  story: null,
  outlet: null,
  order: 'relevance',
  page: 1,
  limit: CLAIMS_ON_PAGE,
}

/** What an address asks for; what it says that is not understood is left out. `q` is the older name of `words`. */
export function claimSearchIn(query: URLSearchParams): ClaimSearch {
  const named = new URLSearchParams(query)
  const older = query.get('q')
  if (older !== null && !query.has('words')) named.set('words', older)
  return {
    ...claimFilterIn(named),
    retired: RETIRED_ASKED.find((one) => one === query.get('retired')) ?? 'without',
    story: textIn(query, 'story'),
    outlet: textIn(query, 'outlet'),
    order: query.get('order') === 'newest' ? 'newest' : 'relevance',
    page: countIn(query.get('page'), MOST_PAGES, 1),
    limit: countIn(query.get('limit'), MOST_ON_PAGE, CLAIMS_ON_PAGE),
  }
}

/** The reverse of `claimSearchIn`: the whole query; what is as in `ALL_CLAIMS` is not there. */
export function claimSearchQuery(search: ClaimSearch): URLSearchParams {
  const query = new URLSearchParams()
  writeClaimFilter(query, search)
  for (const key of ['retired', 'story', 'outlet', 'order', 'page', 'limit'] as const) {
    const value = search[key]
    if (value !== null && value !== ALL_CLAIMS[key]) query.set(key, String(value))
  }
  return query
}

/** Whether a search leaves no claim out, on whichever page and in whichever order. */
export function isEveryClaim(search: ClaimSearch): boolean {
  const { page, limit, order } = ALL_CLAIMS
  return claimSearchQuery({ ...search, page, limit, order }).size === 0
}

/** No desk has more pages; a database counts no farther. */
const MOST_PAGES = 1_000_000

/** A whole number from 1 to `most`; what is none is `otherwise`. */
function countIn(value: string | null, most: number, otherwise: number): number {
  return value !== null && /^[1-9]\d*$/.test(value) ? Math.min(Number(value), most) : otherwise
}
