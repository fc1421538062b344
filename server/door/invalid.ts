import type { z } from 'zod'
import type { Problem } from '../../domain/problem.ts'

/** What a schema found wrong, as a problem: one issue a fault, with the path to it. */
export function invalid(error: z.ZodError): Problem {
  return {
    type: 'invalid',
    issues: error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
  }
}
