import type { ClaimHistory, ClaimHistoryEntry } from '../../../../../domain/history.ts'
import { entryKey } from '../../../../../domain/history.ts'

/** The history as far as it was read, with the newest page as it is now. What was read of earlier ones stays. */
export function withNewest(known: ClaimHistory, newest: ClaimHistory): ClaimHistory {
  const last = newest.entries.at(-1)
  const met = last ? known.entries.findIndex((entry) => entryKey(entry) === entryKey(last)) : -1
  return met < 0 ? newest : { ...known, entries: [...newest.entries, ...known.entries.slice(met + 1)] }
}

/** The history with the page before. */
export function withEarlier(known: ClaimHistory, earlier: ClaimHistory): ClaimHistory {
  const keys = new Set(known.entries.map(entryKey))
  const added = earlier.entries.filter((entry: ClaimHistoryEntry) => !keys.has(entryKey(entry)))
  return { entries: [...known.entries, ...added], earlier: earlier.earlier }
}
