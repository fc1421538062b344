import type { By } from './change.ts'
import type { CommandOf, SourceDraft } from './command.ts'
import type { Attempt, Citation, Source } from './source.ts'
import { hostOf } from './web-address.ts'

/** A source known by nothing but its address is called by its host; what is on the web was accessed today. */
export function newSource({ actor, at }: By, draft: SourceDraft): Source {
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

/** The use of a source for a claim, as the command tells of it. */
export function newCitation({ actor, at }: By, command: CommandOf<'cite'>, sourceId: string): Citation {
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

/** A search or a contact, as the command tells of it. */
export function newAttempt(
  { actor, at }: By,
  { attemptId, claimId, kind, date, channel, outcome }: CommandOf<'recordAttempt'>,
): Attempt {
  const made = { createdAt: at, createdBy: actor.memberId, removedAt: null }
  return { id: attemptId, claimId, kind, date, channel, outcome, ...made }
}
