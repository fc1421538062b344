import { decided, decisionFault } from '../../domain/new-query.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { findQuery, queryChanged } from './change-query.ts'

/**
 * Decides a query, anew if need be, or takes the decision back. Problems: `queryClosed` for a withdrawn one, `invalid`
 * for a change without its words.
 */
export const decideQuery: UseCase<'decideQuery'> = async (context, command) => {
  const query = await findQuery(context.tx, command.queryId)
  if (!query.ok) return query
  const fault = decisionFault(query.value, command)
  return fault ? fail(fault) : ok(await queryChanged(context.tx, query.value, decided(context, command)))
}
