import { changed } from '../../domain/change.ts'
import { fail, ok } from '../../domain/problem.ts'
import { entityFrom } from '../entities.ts'
import type { UseCase } from '../kernel/decision.ts'

/** Makes an invitation's link worthless. Problem: `invitationSpent` where somebody has joined by it, or it was withdrawn. */
export const withdrawInvitation: UseCase<'withdrawInvitation'> = async ({ tx, at }, { invitationId }) => {
  const row = await tx.invitation.findUnique({ where: { id: invitationId } })
  if (!row) return fail({ type: 'notFound', what: 'invitation' })
  if (row.acceptedAt) return fail({ type: 'invitationSpent', why: 'used' })
  if (row.withdrawnAt) return fail({ type: 'invitationSpent', why: 'withdrawn' })
  const invitation = entityFrom('invitation', row)
  return ok({
    changes: [changed('invitation', invitation, { withdrawnAt: at })],
    subjects: [invitationId],
    articles: [],
  })
}
