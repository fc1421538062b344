import type { NumberedClaim } from '../../../../domain/reading-order.ts'

/** A list of claims never changes: another one is made. */
const known = new WeakMap<readonly NumberedClaim[], ReadonlyMap<string, NumberedClaim>>()

/** The claim that stands at an annotation; `undefined` where none does. Every list is sorted once. */
export function numberedAt(claims: readonly NumberedClaim[], annotationId: string): NumberedClaim | undefined {
  const found = known.get(claims) ?? byAnnotation(claims)
  known.set(claims, found)
  return found.get(annotationId)
}

function byAnnotation(claims: readonly NumberedClaim[]): ReadonlyMap<string, NumberedClaim> {
  return new Map(claims.flatMap((claim) => claim.appearances.map(({ id }) => [id, claim] as const)))
}
