import type { Result } from '../../domain/problem.ts'

/** What the desk answered. Throws its problem where it refused. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`The desk refused: ${JSON.stringify(result.problem)}`)
  return result.value
}
