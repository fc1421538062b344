import type { ClaimSummary } from '../../../../domain/reading.ts'

/** Which claims are listed: all that stand, those without a verdict, the retired, or those of one verdict. */
export type ClaimFilter =
  | { readonly kind: 'all' | 'unjudged' | 'retired' }
  | { readonly kind: 'verdict'; readonly key: string }

const VERDICT = 'verdict-'

/** The filter as it stands in an address; anything unknown is "all". */
export function parseFilter(text: string): ClaimFilter {
  if (text === 'unjudged' || text === 'retired') return { kind: text }
  if (text.startsWith(VERDICT)) return { kind: 'verdict', key: text.slice(VERDICT.length) }
  return { kind: 'all' }
}

/** The reverse of `parseFilter`. */
export function serializeFilter(filter: ClaimFilter): string {
  return filter.kind === 'verdict' ? VERDICT + filter.key : filter.kind
}

/** Whether a claim is listed. Retired ones are only when they are asked for. */
export function passes(claim: Pick<ClaimSummary, 'verdict' | 'retiredAt'>, filter: ClaimFilter): boolean {
  const stands = claim.retiredAt === null
  switch (filter.kind) {
    case 'retired':
      return !stands
    case 'all':
      return stands
    case 'unjudged':
      return stands && claim.verdict === null
    case 'verdict':
      return stands && claim.verdict?.key === filter.key
  }
}
