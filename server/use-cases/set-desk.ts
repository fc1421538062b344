import type { Desk } from '../../domain/article.ts'
import { changed } from '../../domain/change.ts'
import { fail, ok } from '../../domain/problem.ts'
import { isWebAddress } from '../../domain/web-address.ts'
import { entityFrom } from '../entities.ts'
import type { UseCase } from '../kernel/decision.ts'

/** Sets one of the desk's settings. Problems: `badAddress`, `notFound` for a scale there is not. */
export const setDesk: UseCase<'setDesk'> = async ({ tx }, { field, value }) => {
  const row = await tx.desk.findUnique({ where: { id: 'desk' } })
  if (!row) return fail({ type: 'notFound', what: 'desk' })
  if (field === 'publicationUrl' && value !== '' && !isWebAddress(value)) return fail({ type: 'badAddress', value })
  if (field === 'scaleVersionId' && !(await tx.scaleVersion.findUnique({ where: { id: value } }))) {
    return fail({ type: 'notFound', what: 'scale' })
  }
  const after: Partial<Desk> = { [field]: value }
  return ok({ changes: [changed('desk', entityFrom('desk', row), after)], subjects: ['desk'], articles: [] })
}
