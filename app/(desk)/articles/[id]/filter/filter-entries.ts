import { NONE, wordsAsked } from '../../../../../domain/claim-filter.ts'
import { fold } from '../../../../../domain/fold.ts'
import type { Workspace } from '../../../../../domain/workspace.ts'
import type { ListEntry } from '../list-entries.ts'
import type { MarkFilter, MarkKind } from './mark-filter.ts'
import { textsOfMarks } from './texts-of-marks.ts'

/** The lines of the list that a filter lets through. What only claims have, only claims can be asked for. */
export function filterEntries(workspace: Workspace, entries: readonly ListEntry[], filter: MarkFilter): ListEntry[] {
  const words = wordsAsked(filter).map((word) => fold(word))
  const left = entries.filter((entry) => isMeant(entry, filter))
  if (words.length === 0) return left
  const textOf = textsOfMarks(workspace)
  return left.filter((entry) => {
    const text = textOf(entry)
    return words.every((word) => text.includes(word))
  })
}

function isMeant(entry: ListEntry, { kind, ...ofClaims }: MarkFilter): boolean {
  if (kind !== null && !isOfKind(entry, kind)) return false
  const { verdict, status, member, missing } = ofClaims
  if (entry.kind !== 'claim') return [verdict, status, member, missing].every((one) => one === null)
  return (
    (verdict === null || (entry.verdict?.key ?? NONE) === verdict) &&
    (status === null || entry.work.status === status) &&
    (member === null || (entry.work.assigneeId ?? NONE) === member) &&
    (missing === null || (missing === 'any' ? entry.missing.length > 0 : entry.missing.includes(missing)))
  )
}

function isOfKind(entry: ListEntry, kind: MarkKind): boolean {
  return kind === 'query' ? entry.kind === 'claim' && entry.queries > 0 : entry.kind === kind
}
