import type { ClaimFilter } from '../../../../domain/reading.ts'

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
