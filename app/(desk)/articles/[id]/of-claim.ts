import type { Annotation } from '../../../../domain/annotation.ts'
import { grouped } from '../../../../domain/grouped.ts'
import type { Query } from '../../../../domain/query.ts'
import type { Attempt, Citation } from '../../../../domain/source.ts'

const places = grouped<Annotation>((one) => (one.kind === 'appearance' ? one.claimId : null))
const citations = grouped<Citation>((one) => one.claimId)
const attempts = grouped<Attempt>((one) => one.claimId)
const queries = grouped<Query>((one) => one.claimId)

/** The places of a claim, deleted ones too. */
export function placesOfClaim(table: Readonly<Record<string, Annotation>>, claimId: string): Annotation[] {
  return places(table, claimId).map(([, one]) => one)
}

/** The citations of a claim, removed ones too. */
export function citationsOfClaim(table: Readonly<Record<string, Citation>>, claimId: string): Citation[] {
  return citations(table, claimId).map(([, one]) => one)
}

/** What was tried for a claim, removed ones too. */
export function attemptsOfClaim(table: Readonly<Record<string, Attempt>>, claimId: string): Attempt[] {
  return attempts(table, claimId).map(([, one]) => one)
}

/** The queries about a claim, withdrawn ones too. */
export function queriesAbout(table: Readonly<Record<string, Query>>, claimId: string): Query[] {
  return queries(table, claimId).map(([, one]) => one)
}
