import { created } from '../../domain/change.ts'
import type { CommandOf } from '../../domain/command.ts'
import { newCitation, newSource } from '../../domain/new-citation.ts'
import type { Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { Source } from '../../domain/source.ts'
import { sourceFault } from '../../domain/source-field.ts'
import type { Context, UseCase } from '../kernel/decision.ts'
import { articlesOfClaims, findSource } from '../kernel/find.ts'
import { findOpenClaim } from './change-claim.ts'

/** Uses a source for a claim: a new one, or one that the desk has already. Problems: `badAddress`, `badDate`, `alreadyExists`. */
export const cite: UseCase<'cite'> = async (context, command) => {
  const { tx } = context
  const claim = await findOpenClaim(tx, command.claimId)
  if (!claim.ok) return claim
  if (await tx.citation.findUnique({ where: { id: command.citationId } }))
    return fail({ type: 'alreadyExists', what: 'citation' })
  const source = await sourceOf(context, command.source)
  if (!source.ok) return source
  const { value } = source
  return ok({
    changes: [
      ...(value.isNew ? [created('source', value.source)] : []),
      created('citation', newCitation(context, command, value.source.id)),
    ],
    subjects: [command.citationId, command.claimId, value.source.id],
    articles: await articlesOfClaims(tx, [command.claimId]),
  })
}

type ChosenSource = { readonly source: Source; readonly isNew: boolean }

async function sourceOf(context: Context, chosen: CommandOf<'cite'>['source']): Promise<Result<ChosenSource>> {
  if ('existingId' in chosen) {
    const found = await findSource(context.tx, chosen.existingId)
    return found.ok ? ok({ source: found.value, isNew: false }) : found
  }
  if (await context.tx.source.findUnique({ where: { id: chosen.id } }))
    return fail({ type: 'alreadyExists', what: 'source' })
  const source = newSource(context, chosen)
  const fault = sourceFault(source)
  return fault ? fail(fault) : ok({ source, isNew: true })
}
