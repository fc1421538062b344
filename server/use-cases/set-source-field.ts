import { changed } from '../../domain/change.ts'
import { fail, ok } from '../../domain/problem.ts'
import { sourceFault, sourceFieldSet } from '../../domain/source-field.ts'
import type { UseCase } from '../kernel/decision.ts'
import { articlesOfSource, findSource } from '../kernel/find.ts'

/** Sets one field of a source, for every claim that it is used for. Problems: `badAddress`, `badDate`, `invalid` without a title. */
export const setSourceField: UseCase<'setSourceField'> = async ({ tx }, { sourceId, field, value }) => {
  const source = await findSource(tx, sourceId)
  if (!source.ok) return source
  const after = sourceFieldSet(field, value)
  const fault = sourceFault({ ...source.value, ...after })
  if (fault) return fail(fault)
  return ok({
    changes: [changed('source', source.value, after)],
    subjects: [sourceId],
    articles: await articlesOfSource(tx, sourceId),
  })
}
