import type { DeskEvent } from './event.ts'
import type { Prose, ProseKind } from './prose.ts'

/** Name of the shared map, in a prose document, that says of a change that it restored an earlier version. */
export const RESTORED = 'restored'

/** Longest pause within one stretch of writing, in milliseconds: what is written after it is another change. */
export const WRITING_PAUSE = 5 * 60 * 1000

/**
 * Longest pause within a stretch of writing when somebody else wrote meanwhile, in milliseconds: with a longer one they
 * take turns, and each turn is a version of its own.
 */
export const WRITING_TURN = 5 * 1000

/** Where a member last stopped looking at a claim: up to which event, and when. */
export type Look = {
  readonly seq: number
  /** ISO 8601, UTC. */
  readonly at: string
}

/** A claim that a member has looked at, with how many changes others have made since. */
export type ClaimLook = Look & { readonly claimId: string; readonly changes: number }

type Since = {
  /** Whether others made it after this member last looked. Never for somebody who has not looked yet. */
  readonly isNew: boolean
}

/** A command that was carried out on a claim, or on something that belongs to it. */
export type Judged = Since & { readonly kind: 'judged'; readonly event: DeskEvent; readonly memberName: string }

/**
 * A stretch of writing in one prose document: updates without a longer pause than `WRITING_PAUSE`, by one member or by
 * several who wrote at once (`WRITING_TURN`). A restored version is a stretch of its own.
 */
export type Wrote = Since & {
  readonly kind: 'wrote'
  readonly proseId: string
  readonly prose: ProseKind
  /** Positions of the log, from the first update to the last. */
  readonly first: number
  readonly last: number
  /** ISO 8601, UTC: when it ended. */
  readonly at: string
  readonly memberNames: readonly string[]
  readonly before: Prose
  readonly after: Prose
  /** When the version that this brought back had been written (ISO 8601); `null` for what was written. */
  readonly restored: string | null
  /** Whether the document still says this. */
  readonly isCurrent: boolean
}

/** One line of a claim's history. */
export type ClaimHistoryEntry = Judged | Wrote

/** A page of a claim's history, newest first. */
export type ClaimHistory = {
  readonly entries: readonly ClaimHistoryEntry[]
  /** What to ask with for the page before; `null` at the beginning of the history. */
  readonly earlier: string | null
}

/** What tells one entry from every other of the same claim. */
export function entryKey(entry: ClaimHistoryEntry): string {
  return entry.kind === 'judged' ? `${entry.event.seq}` : `${entry.proseId} ${entry.first}`
}
