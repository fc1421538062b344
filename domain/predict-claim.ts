import type { By } from './change.ts'
import { changed, created } from './change.ts'
import type { Claim } from './claim.ts'
import type { CommandOf } from './command.ts'
import { isPartialDate } from './date.ts'
import type { Change } from './event.ts'
import { quoteOf } from './new-annotation.ts'
import { newClaim } from './new-claim.ts'
import { verdictOf } from './scale.ts'
import type { Workspace } from './workspace.ts'

/** What the commands about claims would change in a workspace. */
export const PREDICTED_CLAIMS = {
  setClaimText: (workspace: Workspace, { claimId, text, wording }: CommandOf<'setClaimText'>) =>
    text.trim() === '' ? null : set(workspace, claimId, { text: text.trim(), wording }),
  setChecks: (workspace: Workspace, { claimId, checks }: CommandOf<'setChecks'>) => set(workspace, claimId, { checks }),
  setFactKind: (workspace: Workspace, { claimId, factKind }: CommandOf<'setFactKind'>) =>
    set(workspace, claimId, { factKind }),
  setClaimField: (workspace: Workspace, { claimId, field, value }: CommandOf<'setClaimField'>) => {
    const isDate = field === 'saidWhen' || field === 'knownWhen'
    return isDate && value !== '' && !isPartialDate(value) ? null : set(workspace, claimId, { [field]: value })
  },
  setVerdict: (workspace: Workspace, { claimId, scaleVersionId, verdictKey }: CommandOf<'setVerdict'>) => {
    if (scaleVersionId === null || verdictKey === null)
      return set(workspace, claimId, { scaleVersionId: null, verdictKey: null, verdictCaptureIds: [] })
    const scale = workspace.scales[scaleVersionId]
    if (!scale || !verdictOf(scale, verdictKey)) return null
    return set(workspace, claimId, { scaleVersionId, verdictKey, verdictCaptureIds: capturesOf(workspace, claimId) })
  },
  setLeftOut: (workspace: Workspace, { claimId, leftOut }: CommandOf<'setLeftOut'>) =>
    set(workspace, claimId, { leftOut }),
  linkAppearance: (workspace: Workspace, { annotationId, claimId }: CommandOf<'linkAppearance'>) => {
    const before = workspace.annotation[annotationId]
    if (before?.kind !== 'appearance' || workspace.claim[claimId]?.retiredAt !== null) return null
    return [changed('annotation', before, { claimId })]
  },
  unlinkAppearance: (workspace: Workspace, command: CommandOf<'unlinkAppearance'>, by: By) => {
    const { annotationId, newClaimId } = command
    const before = workspace.annotation[annotationId]
    const placement = workspace.placement[annotationId]
    if (before?.kind !== 'appearance' || workspace.claim[newClaimId] || !placement) return null
    const made = newClaim(by, newClaimId, '', quoteOf(placement))
    return [created('claim', made), changed('annotation', before, { claimId: newClaimId })]
  },
  /** Places, sources and attempts in articles that are not in view go with it. */
  mergeClaims: () => null,
  retireClaim: (workspace: Workspace, { claimId, retired }: CommandOf<'retireClaim'>, { at }: By) =>
    retired && stands(workspace, claimId) ? null : set(workspace, claimId, { retiredAt: retired ? at : null }),
  assignClaim: (workspace: Workspace, { claimId, memberId }: CommandOf<'assignClaim'>) =>
    set(workspace, claimId, { assigneeId: memberId }),
  markReady: (workspace: Workspace, { claimId, ready }: CommandOf<'markReady'>, by: By) =>
    set(workspace, claimId, { ...statusBy(by), status: ready ? 'ready' : 'open', statusReason: '' }),
  sendBack: (workspace: Workspace, { claimId, reason }: CommandOf<'sendBack'>, by: By) =>
    reason.trim() === ''
      ? null
      : set(workspace, claimId, { ...statusBy(by), status: 'sentBack', statusReason: reason.trim() }),
}

function set(workspace: Workspace, claimId: string, after: Partial<Claim>): Change[] | null {
  const before = workspace.claim[claimId]
  return before ? [changed('claim', before, after)] : null
}

function statusBy({ actor, at }: By): Pick<Claim, 'statusBy' | 'statusAt'> {
  return { statusBy: actor.memberId, statusAt: at }
}

function stands(workspace: Workspace, claimId: string): boolean {
  return (workspace.elsewhere[claimId] ?? 0) > 0 || standingPlaces(workspace, claimId).length > 0
}

function standingPlaces(workspace: Workspace, claimId: string): string[] {
  return Object.values(workspace.annotation)
    .filter((a) => a.kind === 'appearance' && a.claimId === claimId && a.deletedAt === null)
    .map((a) => a.id)
}

/** This article's capture, where the claim stands in it; those of other articles come with the desk's answer. */
function capturesOf(workspace: Workspace, claimId: string): string[] {
  const isPlaced = standingPlaces(workspace, claimId).some((id) =>
    ['unchanged', 'moved'].includes(workspace.placement[id]?.state ?? ''),
  )
  return isPlaced ? [workspace.capture.id] : []
}
