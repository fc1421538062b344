import type { Annotation, Appearance } from '../../domain/annotation.ts'
import { changed } from '../../domain/change.ts'
import type { Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { Tx } from '../database.ts'
import type { Decision } from '../kernel/decision.ts'
import { articlesOfClaims, findAnnotation } from '../kernel/find.ts'

/** The annotation if it is of `kind`; `notFound` otherwise. */
export async function findKind<K extends Annotation['kind']>(
  tx: Tx,
  id: string,
  kind: K,
): Promise<Result<Extract<Annotation, { kind: K }>>> {
  const annotation = await findAnnotation(tx, id)
  if (!annotation.ok) return annotation
  if (annotation.value.kind !== kind) return fail({ type: 'notFound', what: kind })
  return ok(annotation.value as Extract<Annotation, { kind: K }>) // its kind was just compared
}

/** The decision to change fields of an annotation; it concerns every article of its claim. */
export async function annotationChanged<A extends Annotation>(
  tx: Tx,
  annotation: A,
  after: Partial<A>,
): Promise<Decision> {
  const claimIds = annotation.kind === 'appearance' ? [(annotation as Appearance).claimId] : []
  return {
    changes: [changed('annotation', annotation, after)],
    subjects: [annotation.id, ...claimIds],
    articles: [annotation.articleId, ...(await articlesOfClaims(tx, claimIds))],
  }
}
