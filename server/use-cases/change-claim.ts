import { changed } from '../../domain/change.ts'
import type { Claim } from '../../domain/claim.ts'
import type { Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { Tx } from '../database.ts'
import type { Decision } from '../kernel/decision.ts'
import { articlesOfClaims, findClaim } from '../kernel/find.ts'

/** The decision to change fields of a claim; it concerns every article in which the claim appears. */
export async function claimChanged(tx: Tx, claim: Claim, after: Partial<Claim>): Promise<Decision> {
  return {
    changes: [changed('claim', claim, after)],
    subjects: [claim.id],
    articles: await articlesOfClaims(tx, [claim.id]),
  }
}

/** The claim, unless all of it is in the archive: a claim that stands only in archived articles is not changed. */
export async function findOpenClaim(tx: Tx, claimId: string): Promise<Result<Claim>> {
  const claim = await findClaim(tx, claimId)
  if (!claim.ok) return claim
  const articles = await tx.article.findMany({
    where: { annotations: { some: { claimId, deletedAt: null } } },
    select: { archivedAt: true },
  })
  const archived = articles.length > 0 && articles.every((a) => a.archivedAt !== null)
  return archived ? fail({ type: 'archived' }) : ok(claim.value)
}
