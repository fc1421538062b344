import type { ClaimStatus } from './claim.ts'
import type { Missing } from './readiness.ts'

/** What a claim can be asked to lack. Explanations are running text, which no list holds. */
export const MISSING_ASKED = [
  'source',
  'speakers',
  'verdict',
  'inShort',
  'text',
  'attempts',
  'readersMayKnow',
] as const satisfies readonly Missing[]

/** One of `MISSING_ASKED`, or anything of it. */
export type MissingAsked = (typeof MISSING_ASKED)[number] | 'any'

/** In an address: without a verdict, or nobody's work. No key of a verdict and no id of a member is like it. */
export const NONE = 'none'

/** Which claims are meant: what is set must all hold. */
export type ClaimFilter = {
  /** Words of the claim, of what is so in short, or of its citations; each must be held, in any order. */
  readonly words: string
  /** A verdict's key, or `NONE`. */
  readonly verdict: string | null
  readonly status: ClaimStatus | null
  /** Whose work it is: a member's id, or `NONE`. */
  readonly member: string | null
  readonly missing: MissingAsked | null
}

/** Every claim. */
export const EVERY_CLAIM: ClaimFilter = { words: '', verdict: null, status: null, member: null, missing: null }

const STATUSES: readonly ClaimStatus[] = ['open', 'ready', 'sentBack']

/** Longer words are not taken from an address, and not more of them: each costs a search. */
const LONGEST = 200
const MOST_WORDS = 8

/** What an address asks for; what it says that is not understood is left out. */
export function claimFilterIn(query: URLSearchParams): ClaimFilter {
  const missing = query.get('missing')
  return {
    words: (textIn(query, 'words') ?? '').slice(0, LONGEST),
    verdict: textIn(query, 'verdict'),
    status: STATUSES.find((status) => status === query.get('status')) ?? null,
    member: textIn(query, 'member'),
    missing: missing === 'any' ? missing : (MISSING_ASKED.find((one) => one === missing) ?? null),
  }
}

/** What stands in a query under `key`, `null` where that is nothing. Without NUL, which no database of ours can hold. */
export function textIn(query: URLSearchParams, key: string): string | null {
  return query.get(key)?.replaceAll('\u0000', '') || null
}

/** The reverse of `claimFilterIn`, written into a query; what is not asked is not there. */
export function writeClaimFilter(query: URLSearchParams, filter: ClaimFilter): void {
  for (const key of ['words', 'verdict', 'status', 'member', 'missing'] as const) {
    const value = filter[key]
    if (value === null || value.trim() === '') query.delete(key)
    else query.set(key, value)
  }
}

/** The words of a filter, each once. */
export function wordsAsked({ words }: Pick<ClaimFilter, 'words'>): string[] {
  return [...new Set(words.split(/\s+/u).filter((word) => word !== ''))].slice(0, MOST_WORDS)
}
