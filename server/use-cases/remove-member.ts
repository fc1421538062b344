import { fail, ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { findMember } from '../kernel/find-member.ts'
import { lastOwnerRefusal, memberChanged } from './change-member.ts'

/** Ends a membership; what they did stays with their name. Problem: `lastOwner`. */
export const removeMember: UseCase<'removeMember'> = async ({ tx, at }, { memberId }) => {
  const member = await findMember(tx, memberId)
  if (!member.ok) return member
  const refusal = await lastOwnerRefusal(tx, member.value)
  return refusal ? fail(refusal) : ok(memberChanged(member.value, { removedAt: at }))
}
