import { createHash, timingSafeEqual } from 'node:crypto'

/**
 * Whether an `Authorization` header is the operator's: who can read the data
 * folder's secret. The key is made from it, so that the secret itself never travels.
 */
export function isOperator(secret: string, authorization: string | null): boolean {
  const given = Buffer.from(authorization ?? '')
  const wanted = Buffer.from(`Bearer ${operatorKey(secret)}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

/** The key that `bin/plumbline` makes from the data folder's secret. */
export function operatorKey(secret: string): string {
  return createHash('sha256').update(`operator ${secret}`).digest('hex')
}
