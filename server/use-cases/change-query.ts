import { changed } from '../../domain/change.ts'
import type { Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { Query } from '../../domain/query.ts'
import type { Tx } from '../database.ts'
import { entityFrom } from '../entities.ts'
import type { Decision } from '../kernel/decision.ts'
import { articlesOfClaims } from '../kernel/find.ts'
import { findOpenClaim } from './change-claim.ts'

/** The query, if its claim may be changed. */
export async function findQuery(tx: Tx, queryId: string): Promise<Result<Query>> {
  const row = await tx.query.findUnique({ where: { id: queryId } })
  if (!row) return fail({ type: 'notFound', what: 'query' })
  const claim = await findOpenClaim(tx, row.claimId)
  return claim.ok ? ok(entityFrom('query', row)) : claim
}

/** The decision to change fields of a query; it concerns every article in which its claim appears. */
export async function queryChanged(tx: Tx, query: Query, after: Partial<Query>): Promise<Decision> {
  return {
    changes: [changed('query', query, after)],
    subjects: [query.id, query.claimId],
    articles: await articlesOfClaims(tx, [query.claimId]),
  }
}
