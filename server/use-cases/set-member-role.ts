import { fail, ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { findMember } from '../kernel/find-member.ts'
import { lastOwnerRefusal, memberChanged } from './change-member.ts'

/** Gives a member another role; it counts from the next thing they do. Problem: `lastOwner`. */
export const setMemberRole: UseCase<'setMemberRole'> = async ({ tx }, { memberId, role }) => {
  const member = await findMember(tx, memberId)
  if (!member.ok) return member
  const refusal = role === 'owner' ? null : await lastOwnerRefusal(tx, member.value)
  return refusal ? fail(refusal) : ok(memberChanged(member.value, { role }))
}
