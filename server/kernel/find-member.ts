import type { DeskMember } from '../../domain/member.ts'
import type { Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { Tx } from '../database.ts'
import { entityFrom } from '../entities.ts'

/** The member, while they are at the desk; `notFound` for one who has left. */
export async function findMember(tx: Tx, id: string): Promise<Result<DeskMember>> {
  const row = await tx.member.findUnique({ where: { id } })
  if (!row || row.removedAt) return fail({ type: 'notFound', what: 'member' })
  const { userId: _, ...member } = row
  return ok(entityFrom('member', member))
}
