import { changed } from '../../domain/change.ts'
import type { DeskMember } from '../../domain/member.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Tx } from '../database.ts'
import type { Decision } from '../kernel/decision.ts'

/** The decision to change fields of a member. */
export function memberChanged(member: DeskMember, after: Partial<DeskMember>): Decision {
  return { changes: [changed('member', member, after)], subjects: [member.id], articles: [] }
}

/** Why `member` may not stop being an owner, or `null`: a desk without one could never get another. */
export async function lastOwnerRefusal(tx: Tx, member: DeskMember): Promise<Problem | null> {
  if (member.role !== 'owner') return null
  const others = await tx.member.count({ where: { role: 'owner', removedAt: null, id: { not: member.id } } })
  return others === 0 ? { type: 'lastOwner' } : null
}
