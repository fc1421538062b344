import { type ClaimFilter, claimFilterIn, EVERY_CLAIM, writeClaimFilter } from '../../../../../domain/claim-filter.ts'
import type { ListEntry } from '../list-entries.ts'

/** A kind of mark that can be asked for; `query` are the claims with a query that waits for a decision. */
export type MarkKind = ListEntry['kind'] | 'query'

/** Which marks of an article the list shows: claims by their filter, and which kind of mark. */
export type MarkFilter = ClaimFilter & { readonly kind: MarkKind | null }

/** Every mark. */
export const EVERY_MARK: MarkFilter = { ...EVERY_CLAIM, kind: null }

const KINDS: readonly MarkKind[] = ['claim', 'query', 'comment', 'notCheckable']

/** What an address asks for; what it says that is not understood is left out. */
export function markFilterIn(query: URLSearchParams): MarkFilter {
  return { ...claimFilterIn(query), kind: KINDS.find((kind) => kind === query.get('kind')) ?? null }
}

/** The reverse of `markFilterIn`, written into a query. */
export function writeMarkFilter(query: URLSearchParams, filter: MarkFilter): void {
  writeClaimFilter(query, filter)
  if (filter.kind === null) query.delete('kind')
  else query.set('kind', filter.kind)
}

/** How many filters are set besides words. */
export function countSet({ kind, verdict, status, member, missing }: MarkFilter): number {
  return [kind, verdict, status, member, missing].filter((one) => one !== null).length
}

/** Whether everything is shown. */
export function isEverything(filter: MarkFilter): boolean {
  return countSet(filter) === 0 && filter.words.trim() === ''
}
