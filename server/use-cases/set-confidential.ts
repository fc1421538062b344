import { changed } from '../../domain/change.ts'
import { ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { articlesOfSource, findSource } from '../kernel/find.ts'

/** Makes a source confidential, or public, wherever it is cited. */
export const setConfidential: UseCase<'setConfidential'> = async ({ tx }, { sourceId, confidential }) => {
  const source = await findSource(tx, sourceId)
  if (!source.ok) return source
  return ok({
    changes: [changed('source', source.value, { confidential })],
    subjects: [sourceId],
    articles: await articlesOfSource(tx, sourceId),
  })
}
