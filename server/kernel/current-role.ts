import type { Actor, Role } from '../../domain/member.ts'
import type { Act } from '../../domain/permissions.ts'
import { roleMay } from '../../domain/permissions.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Tx } from '../database.ts'

/**
 * Why `actor` may not do `act` now, or `null` when they may. The role that counts
 * is the one in the database, not the one of a session made before.
 */
export async function roleRefusal(tx: Tx, actor: Actor, act: Act): Promise<Problem | null> {
  const member = await tx.member.findUnique({ where: { id: actor.memberId } })
  if (!member || member.removedAt) return { type: 'notSignedIn' }
  const role = member.role as Role // written from a Role
  return roleMay(role, act) ? null : { type: 'notAllowed', act }
}
