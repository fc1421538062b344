import { fail, ok } from '../../domain/problem.ts'
import { verdictOf } from '../../domain/scale.ts'
import type { Tx } from '../database.ts'
import { scaleFrom } from '../entities.ts'
import type { UseCase } from '../kernel/decision.ts'
import { claimChanged, findOpenClaim } from './change-claim.ts'

/**
 * Judges a claim by one version of a scale, or takes the verdict back (`null`).
 * The verdict is about the captures in which the claim stands now. Problem: `unknownVerdict`.
 */
export const setVerdict: UseCase<'setVerdict'> = async ({ tx }, { claimId, scaleVersionId, verdictKey }) => {
  const claim = await findOpenClaim(tx, claimId)
  if (!claim.ok) return claim
  if (scaleVersionId === null || verdictKey === null) {
    return ok(await claimChanged(tx, claim.value, { scaleVersionId: null, verdictKey: null, verdictCaptureIds: [] }))
  }
  const scale = await tx.scaleVersion.findUnique({ where: { id: scaleVersionId } })
  if (!scale || !verdictOf(scaleFrom(scale), verdictKey)) return fail({ type: 'unknownVerdict', key: verdictKey })
  return ok(
    await claimChanged(tx, claim.value, {
      scaleVersionId,
      verdictKey,
      verdictCaptureIds: await capturesOf(tx, claimId),
    }),
  )
}

/** The captures in which the claim's standing appearances are placed. */
async function capturesOf(tx: Tx, claimId: string): Promise<string[]> {
  const where = { annotation: { claimId, deletedAt: null }, state: { in: ['unchanged', 'moved'] } }
  const rows = await tx.placement.findMany({
    where,
    select: { captureId: true },
    distinct: ['captureId'],
    orderBy: { captureId: 'asc' },
  })
  return rows.map((row) => row.captureId)
}
