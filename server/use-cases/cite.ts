import type { CommandOf, SourceDraft } from '../../domain/command.ts'
import type { Problem, Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { Citation, Source } from '../../domain/source.ts'
import { hostOf } from '../../domain/web-address.ts'
import type { Context, UseCase } from '../kernel/decision.ts'
import { created } from '../kernel/decision.ts'
import { articlesOfClaims, findSource } from '../kernel/find.ts'
import { findOpenClaim } from './change-claim.ts'
import { sourceFault } from './source-fault.ts'

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
      created('citation', citationOf(context, command, value.source.id)),
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
  const source = sourceFrom(context, chosen)
  const fault: Problem | null = sourceFault(source) ?? namelessness(source)
  return fault ? fail(fault) : ok({ source, isNew: true })
}

function namelessness(source: Source): Problem | null {
  return source.title.trim() === ''
    ? { type: 'invalid', issues: [{ path: 'source.title', message: 'a source needs a title or an address' }] }
    : null
}

/** A source known by nothing but its address is called by its host; what is on the web was accessed today. */
function sourceFrom({ actor, at }: Context, draft: SourceDraft): Source {
  const url = draft.url ?? null
  return {
    id: draft.id,
    title: draft.title?.trim() || (url === null ? '' : hostOf(url)),
    url,
    author: draft.author ?? '',
    publisher: draft.publisher ?? '',
    issued: draft.issued ?? '',
    accessed: draft.accessed ?? (url === null ? '' : at.slice(0, 'yyyy-mm-dd'.length)),
    archivedUrl: draft.archivedUrl ?? null,
    kind: draft.kind ?? null,
    dependsOn: draft.dependsOn ?? '',
    interest: draft.interest ?? '',
    confidential: draft.confidential ?? false,
    createdAt: at,
    createdBy: actor.memberId,
  }
}

function citationOf({ actor, at }: Context, command: CommandOf<'cite'>, sourceId: string): Citation {
  return {
    id: command.citationId,
    claimId: command.claimId,
    sourceId,
    stance: command.stance ?? null,
    quote: command.quote ?? '',
    locator: command.locator ?? '',
    readersMayKnow: command.readersMayKnow ?? '',
    createdAt: at,
    createdBy: actor.memberId,
    removedAt: null,
  }
}
