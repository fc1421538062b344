import { isOpenQuery } from '../../../../domain/query.ts'
import type { Workspace } from '../../../../domain/workspace.ts'

/** How many queries about each claim wait for a decision, by claim id; claims without one are left out. */
export function openQueries({ query }: Pick<Workspace, 'query'>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const one of Object.values(query)) {
    if (isOpenQuery(one)) counts.set(one.claimId, (counts.get(one.claimId) ?? 0) + 1)
  }
  return counts
}
