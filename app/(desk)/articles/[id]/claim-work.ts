import type { Claim, ClaimStatus } from '../../../../domain/claim.ts'
import { partKey } from '../../../../domain/event.ts'
import { claimStatusWords as words } from '../../../../domain/words/members.ts'
import type { Workspace } from '../../../../domain/workspace.ts'
import { versionOf } from '../../../../domain/workspace.ts'

/** Whose work a claim is, how far it is, and whether it was changed after it was said to be ready. */
export type ClaimWork = {
  readonly assigneeId: string | null
  readonly status: ClaimStatus
  readonly isChangedSince: boolean
}

/** The work on a claim, as far as this workspace holds it: texts in prose are not in it. */
export function workOn(workspace: Workspace, claim: Claim): ClaimWork {
  const { assigneeId, status } = claim
  return { assigneeId, status, isChangedSince: status === 'ready' && isChangedSince(workspace, claim) }
}

/** How far the work on a claim is, in a word or two. */
export function workWords({ status, isChangedSince }: ClaimWork): string {
  return isChangedSince ? `${words[status]}, ${words.changedSince}` : words[status]
}

/** The parts of a claim that are about the work on it, and not about what readers see. */
const ABOUT_WORK = ['status', 'assignee']

function isChangedSince(workspace: Workspace, claim: Claim): boolean {
  const since = versionOf(workspace, claim.id, 'status')
  // Said just now: the desk has not answered yet.
  if (since === 0 || claim.statusAt === null) return false
  const { statusAt } = claim
  const things = thingsOf(workspace, claim.id)
  if (things.some((thing) => thing.createdAt > statusAt)) return true
  const ownKeys = new Set(ABOUT_WORK.map((part) => partKey({ subject: claim.id, part })))
  const subjects = new Set([claim.id, ...things.map((thing) => thing.id)])
  return Object.entries(workspace.versions).some(
    ([key, version]) => version > since && !ownKeys.has(key) && subjects.has(subjectOf(key)),
  )
}

/** Its places in this article, its citations and what was tried. */
function thingsOf(workspace: Workspace, claimId: string): { readonly id: string; readonly createdAt: string }[] {
  const places = Object.values(workspace.annotation).filter((a) => a.kind === 'appearance' && a.claimId === claimId)
  const evidence = [...Object.values(workspace.citation), ...Object.values(workspace.attempt)]
  return [...places, ...evidence.filter((one) => one.claimId === claimId)]
}

/** The subject that a key of `versions` begins with; ids hold no space. */
function subjectOf(key: string): string {
  return key.slice(0, key.indexOf(' '))
}
