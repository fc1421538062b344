import { changed } from '../../domain/change.ts'
import type { Result } from '../../domain/problem.ts'
import { ok } from '../../domain/problem.ts'
import type { Citation } from '../../domain/source.ts'
import type { Tx } from '../database.ts'
import type { Decision } from '../kernel/decision.ts'
import { articlesOfClaims, findCitation } from '../kernel/find.ts'
import { findOpenClaim } from './change-claim.ts'

/** Decides to change fields of a citation; its source stands among the subjects, so that a confidential one is withheld. */
export async function changeCitation(tx: Tx, citationId: string, after: Partial<Citation>): Promise<Result<Decision>> {
  const citation = await findCitation(tx, citationId)
  if (!citation.ok) return citation
  const { claimId, sourceId } = citation.value
  const claim = await findOpenClaim(tx, claimId)
  if (!claim.ok) return claim
  const changes = [changed('citation', citation.value, after)]
  return ok({ changes, subjects: [citationId, claimId, sourceId], articles: await articlesOfClaims(tx, [claimId]) })
}
