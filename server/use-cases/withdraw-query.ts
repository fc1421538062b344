import { withdrawalFault } from '../../domain/new-query.ts'
import { roleMay } from '../../domain/permissions.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { findMember } from '../kernel/find-member.ts'
import { findQuery, queryChanged } from './change-query.ts'

/** Withdraws one's own query, or as an editor anybody's; or puts it again. Problem: `queryClosed` for a decided one. */
export const withdrawQuery: UseCase<'withdrawQuery'> = async ({ tx, actor, at }, { queryId, withdrawn }) => {
  const query = await findQuery(tx, queryId)
  if (!query.ok) return query
  const self = await findMember(tx, actor.memberId)
  const mayDecide = self.ok && roleMay(self.value.role, 'decideQuery')
  if (query.value.askedBy !== actor.memberId && !mayDecide) return fail({ type: 'notAllowed', act: 'decideQuery' })
  const fault = withdrawalFault(query.value)
  return fault ? fail(fault) : ok(await queryChanged(tx, query.value, { withdrawnAt: withdrawn ? at : null }))
}
