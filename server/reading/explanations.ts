import type { Prose } from '../../domain/prose.ts'
import type { Database } from '../database.ts'
import { proseOf } from '../prose/clean-prose.ts'
import { loadProse } from '../prose/load-prose.ts'

/** The explanations of claims, clean, by the claim's id; an empty one where nothing was written. */
export async function readExplanations(
  { prisma }: Database,
  claimIds: readonly string[],
): Promise<Readonly<Record<string, Prose>>> {
  const explanations: Record<string, Prose> = {}
  for (const subject of claimIds)
    explanations[subject] = proseOf((await loadProse(prisma, { kind: 'explanation', subject })).doc)
  return explanations
}
