import { roleMay } from '../../domain/permissions.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { findMember } from '../kernel/find-member.ts'
import { memberChanged } from './change-member.ts'

/** Sets the name under which a member is published: one's own, or as an owner anybody's. Empty is none. */
export const setByline: UseCase<'setByline'> = async ({ tx, actor }, { memberId, byline }) => {
  const member = await findMember(tx, memberId)
  if (!member.ok) return member
  const self = await findMember(tx, actor.memberId)
  const isOwners = self.ok && roleMay(self.value.role, 'manageMembers')
  if (memberId !== actor.memberId && !isOwners) return fail({ type: 'notAllowed', act: 'manageMembers' })
  return ok(memberChanged(member.value, { byline: byline?.trim() || null }))
}
