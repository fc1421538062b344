import { created } from '../../domain/change.ts'
import type { Invitation } from '../../domain/member.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'

/** Keeps an invitation, whose link the desk has just made. Problem: `alreadyExists`. */
export const invite: UseCase<'invite'> = async ({ tx, actor, at }, command) => {
  const { invitationId: id, role, email, tokenHash, expiresAt } = command
  const taken = await tx.invitation.findFirst({ where: { OR: [{ id }, { tokenHash }] }, select: { id: true } })
  if (taken) return fail({ type: 'alreadyExists', what: 'invitation' })
  const open = { acceptedAt: null, acceptedBy: null, withdrawnAt: null }
  const made: Invitation = { id, role, email, tokenHash, createdAt: at, createdBy: actor.memberId, expiresAt, ...open }
  return ok({ changes: [created('invitation', made)], subjects: [id], articles: [] })
}
