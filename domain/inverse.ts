import type { Command, CommandName } from './command.ts'
import { ARTICLE_FIELDS, SOURCE_FIELDS } from './command.ts'
import type { Change, Entities, EntityName } from './event.ts'

/** What was done: a command's name, and what it changed. An event is one. */
export type Deed = { readonly command: string; readonly changes: readonly Change[] | null }

type Sides<E extends EntityName> = {
  readonly id: string
  readonly before: Partial<Entities[E]>
  readonly after: Partial<Entities[E]>
}

/**
 * The command that takes back what was done; `null` where there is none: other articles' things went with it, it is
 * nothing of an article, or what it changed is not known here. What a deed made is taken away so that it can be put
 * back, and so the inverse of an inverse does the deed again.
 */
export function inverseOf(deed: Deed): Command | null {
  const { changes } = deed
  if (!changes || changes.length === 0) return null
  // A command that this page does not know, from a newer server, is in no case.
  switch (deed.command as CommandName) {
    case 'claim':
    case 'sameClaim':
    case 'comment':
    case 'notCheckable':
    case 'restoreAnnotation':
      return on(changes, 'annotation', ({ id }) => ({ name: 'deleteAnnotation', annotationId: id }))
    case 'deleteAnnotation':
      return on(changes, 'annotation', ({ id, before }) =>
        before.deletedAt === null ? { name: 'restoreAnnotation', annotationId: id } : null,
      )
    case 'setComment':
    case 'setNotCheckableReason':
    case 'setStance':
    case 'setSpeakers':
    case 'linkAppearance':
    case 'unlinkAppearance':
      return on(changes, 'annotation', annotationBefore)
    case 'setSpans':
      return on(changes, 'placement', spansBefore)
    case 'setClaimText':
    case 'setChecks':
    case 'setFactKind':
    case 'setClaimField':
    case 'setVerdict':
    case 'setLeftOut':
    case 'retireClaim':
    case 'assignClaim':
    case 'markReady':
    case 'sendBack':
      return on(changes, 'claim', claimBefore)
    case 'cite':
    case 'setCitationStance':
    case 'setCitationField':
    case 'removeCitation':
      return on(changes, 'citation', citationBefore)
    case 'setSourceField':
    case 'setConfidential':
      return on(changes, 'source', sourceBefore)
    case 'recordAttempt':
    case 'setAttempt':
    case 'removeAttempt':
      return on(changes, 'attempt', attemptBefore)
    case 'askQuery':
    case 'decideQuery':
    case 'withdrawQuery':
      return on(changes, 'query', queryBefore)
    case 'hideText':
      return on(changes, 'siteText', ({ id }) => ({ name: 'setSiteText', siteTextId: id, hidden: false }))
    case 'setSiteText':
      return on(changes, 'siteText', ({ id, before }) =>
        before.hidden === undefined ? null : { name: 'setSiteText', siteTextId: id, hidden: before.hidden },
      )
    case 'setArticleField':
    case 'setChecking':
    case 'moveArticle':
    case 'archiveArticle':
      return on(changes, 'article', articleBefore)
    default:
      return null
  }
}

/** The command that `say` finds for the first change to a thing of one kind. */
function on<E extends EntityName>(
  changes: readonly Change[],
  entity: E,
  say: (sides: Sides<E>) => Command | null,
): Command | null {
  const found = changes.find((change) => change.entity === entity)
  if (!found) return null
  // `entity` was compared; the union of changes does not follow a type parameter.
  const { id, created, before, after } = found as unknown as Partial<Sides<E>> & { id: string; created?: Entities[E] }
  return say({ id, before: before ?? {}, after: created ?? after ?? {} })
}

function annotationBefore({ id: annotationId, before }: Sides<'annotation'>): Command | null {
  if ('text' in before && before.text !== undefined) return { name: 'setComment', annotationId, text: before.text }
  if ('reason' in before && before.reason) return { name: 'setNotCheckableReason', annotationId, reason: before.reason }
  if ('stance' in before && before.stance) return { name: 'setStance', annotationId, stance: before.stance }
  if ('speakers' in before && before.speakers) return { name: 'setSpeakers', annotationId, speakers: before.speakers }
  if ('claimId' in before && before.claimId) return { name: 'linkAppearance', annotationId, claimId: before.claimId }
  return null
}

/** A placement that had lost its words has none to go back to. */
function spansBefore({ id, before }: Sides<'placement'>): Command | null {
  const spans = (before.selectors ?? []).map(({ start, end }) => ({ start, end }))
  const at = id.lastIndexOf('@')
  if (spans.length === 0) return null
  return { name: 'setSpans', annotationId: id.slice(0, at), captureId: id.slice(at + 1), spans }
}

function claimBefore({ id: claimId, before }: Sides<'claim'>): Command | null {
  const { text, wording, checks, verdictKey, scaleVersionId, leftOut, retiredAt, assigneeId, status, factKind } = before
  if (text !== undefined && wording) return { name: 'setClaimText', claimId, text, wording }
  if (factKind !== undefined) return { name: 'setFactKind', claimId, factKind }
  if (checks) return { name: 'setChecks', claimId, checks }
  if (verdictKey !== undefined && scaleVersionId !== undefined)
    return { name: 'setVerdict', claimId, scaleVersionId, verdictKey }
  if (leftOut !== undefined) return { name: 'setLeftOut', claimId, leftOut }
  if (retiredAt !== undefined) return { name: 'retireClaim', claimId, retired: retiredAt !== null }
  if (assigneeId !== undefined) return { name: 'assignClaim', claimId, memberId: assigneeId }
  if (status === 'sentBack') return { name: 'sendBack', claimId, reason: before.statusReason ?? '' }
  if (status) return { name: 'markReady', claimId, ready: status === 'ready' }
  for (const field of ['reading', 'saidWhen', 'knownWhen', 'inShort'] as const) {
    const value = before[field]
    if (value !== undefined) return { name: 'setClaimField', claimId, field, value }
  }
  return null
}

function citationBefore({ id: citationId, before }: Sides<'citation'>): Command | null {
  if (Object.keys(before).length === 0) return { name: 'removeCitation', citationId, removed: true }
  if (before.removedAt !== undefined) return { name: 'removeCitation', citationId, removed: before.removedAt !== null }
  if (before.stance !== undefined) return { name: 'setCitationStance', citationId, stance: before.stance }
  for (const field of ['quote', 'locator', 'readersMayKnow'] as const) {
    const value = before[field]
    if (value !== undefined) return { name: 'setCitationField', citationId, field, value }
  }
  return null
}

function sourceBefore({ id: sourceId, before }: Sides<'source'>): Command | null {
  const { confidential } = before
  if (confidential !== undefined) return { name: 'setConfidential', sourceId, confidential }
  for (const field of SOURCE_FIELDS) {
    const value = before[field]
    if (value !== undefined) return { name: 'setSourceField', sourceId, field, value }
  }
  return null
}

function attemptBefore({ id: attemptId, before }: Sides<'attempt'>): Command | null {
  if (Object.keys(before).length === 0) return { name: 'removeAttempt', attemptId, removed: true }
  if (before.removedAt !== undefined) return { name: 'removeAttempt', attemptId, removed: before.removedAt !== null }
  const { kind, date, channel, outcome } = before
  if (!kind || date === undefined || channel === undefined || outcome === undefined) return null
  return { name: 'setAttempt', attemptId, kind, date, channel, outcome }
}

function queryBefore({ id: queryId, before }: Sides<'query'>): Command | null {
  if (Object.keys(before).length === 0) return { name: 'withdrawQuery', queryId, withdrawn: true }
  if (before.withdrawnAt !== undefined)
    return { name: 'withdrawQuery', queryId, withdrawn: before.withdrawnAt !== null }
  const { decision, decidedWords: words, decisionNote: note } = before
  if (decision === undefined || words === undefined || note === undefined) return null
  return { name: 'decideQuery', queryId, decision, words, note }
}

function articleBefore({ id: articleId, before }: Sides<'article'>): Command | null {
  if (before.archivedAt !== undefined)
    return { name: 'archiveArticle', articleId, archived: before.archivedAt !== null }
  if (before.checking) return { name: 'setChecking', articleId, checking: before.checking }
  if (before.storyId !== undefined) return { name: 'moveArticle', articleId, storyId: before.storyId }
  for (const field of ARTICLE_FIELDS) {
    const value = before[field]
    if (value !== undefined) return { name: 'setArticleField', articleId, field, value }
  }
  return null
}
