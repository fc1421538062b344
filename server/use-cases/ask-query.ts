import { created } from '../../domain/change.ts'
import { newQuery, questionFault } from '../../domain/new-query.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { articlesOfClaims } from '../kernel/find.ts'
import { findOpenClaim } from './change-claim.ts'

/** Asks the author or the editor about a claim. Problems: `alreadyExists`, `invalid` without a question. */
export const askQuery: UseCase<'askQuery'> = async (context, command) => {
  const { tx } = context
  const { queryId, claimId, question } = command
  const claim = await findOpenClaim(tx, claimId)
  if (!claim.ok) return claim
  if (await tx.query.findUnique({ where: { id: queryId } })) return fail({ type: 'alreadyExists', what: 'query' })
  const fault = questionFault(question)
  if (fault) return fail(fault)
  return ok({
    changes: [created('query', newQuery(context, command))],
    subjects: [queryId, claimId],
    articles: await articlesOfClaims(tx, [claimId]),
  })
}
