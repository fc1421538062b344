import type { Claim, ClaimStatus } from '../../../../domain/claim.ts'
import { partKey } from '../../../../domain/event.ts'
import { grouped } from '../../../../domain/grouped.ts'
import { claimStatusWords as words } from '../../../../domain/words/members.ts'
import { signs } from '../../../../domain/words/signs.ts'
import type { Workspace } from '../../../../domain/workspace.ts'
import { versionOf } from '../../../../domain/workspace.ts'
import { attemptsOfClaim, citationsOfClaim, placesOfClaim } from './of-claim.ts'

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
  return isChangedSince ? signs.listed([words[status], words.changedSince]) : words[status]
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
  const subjects = [claim.id, ...things.map((thing) => thing.id)]
  const versions = subjects.flatMap((subject) => versionsOfSubject(workspace.versions, subject))
  return versions.some(([key, version]) => version > since && !ownKeys.has(key))
}

/** Its places in this article, its citations and what was tried. */
function thingsOf(workspace: Workspace, claimId: string): { readonly id: string; readonly createdAt: string }[] {
  return [
    ...placesOfClaim(workspace.annotation, claimId),
    ...citationsOfClaim(workspace.citation, claimId),
    ...attemptsOfClaim(workspace.attempt, claimId),
  ]
}

const versionsOfSubject = grouped<number>((_, key) => subjectOf(key))

/** The subject that a key of `versions` begins with; ids hold no space. */
function subjectOf(key: string): string {
  return key.slice(0, key.indexOf(' '))
}
