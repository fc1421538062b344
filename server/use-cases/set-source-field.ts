import type { SourceField } from '../../domain/command.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { Source } from '../../domain/source.ts'
import type { UseCase } from '../kernel/decision.ts'
import { changed } from '../kernel/decision.ts'
import { articlesOfSource, findSource } from '../kernel/find.ts'
import { sourceFault } from './source-fault.ts'

/** The fields that may be unknown rather than empty. */
const NULLABLE: readonly SourceField[] = ['url', 'archivedUrl', 'kind']

/** Sets one field of a source, for every claim that it is used for. Problems: `badAddress`, `badDate`. */
export const setSourceField: UseCase<'setSourceField'> = async ({ tx }, { sourceId, field, value }) => {
  const source = await findSource(tx, sourceId)
  if (!source.ok) return source
  const after: Partial<Source> = { [field]: NULLABLE.includes(field) ? value || null : (value ?? '') }
  const next = { ...source.value, ...after }
  const fault = sourceFault(next)
  if (fault) return fail(fault)
  if (next.title.trim() === '')
    return fail({ type: 'invalid', issues: [{ path: 'title', message: 'a source needs a title' }] })
  return ok({
    changes: [changed('source', source.value, after)],
    subjects: [sourceId],
    articles: await articlesOfSource(tx, sourceId),
  })
}
