import { z } from 'zod'
import { NOT_CHECKABLE_REASONS, SPEAKER_KINDS, STANCES } from '../../domain/annotation.ts'
import { CHECKINGS, TEXT_BASES } from '../../domain/article.ts'
import { SITE_TEXT_REASONS } from '../../domain/capture.ts'
import type { CommandName, Dispatch } from '../../domain/command.ts'
import { ARTICLE_FIELDS, CLAIM_FIELDS, SOURCE_FIELDS } from '../../domain/command.ts'
import { FACT_KINDS } from '../../domain/fact-kind.ts'
import { ROLES } from '../../domain/member.ts'
import type { Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import { QUERY_DECISIONS, QUERY_TO } from '../../domain/query.ts'
import { CITATION_STANCES } from '../../domain/source.ts'
import { invalid } from './invalid.ts'
import { id, line, prose, span, word } from './text-schema.ts'

/** Most spans that one annotation may have, and most speakers in a chain: far above what people make. */
const MANY = 100

const spans = z.array(span).min(1).max(MANY)
const onText = { annotationId: id, articleId: id, captureId: id, spans }
const speaker = z.strictObject({
  kind: z.enum(SPEAKER_KINDS),
  name: line,
  phrase: z.strictObject({ start: z.int().min(0), end: z.int().min(1), exact: prose }).nullable(),
})
const source = z.strictObject({
  id,
  title: line.optional(),
  url: line.nullable().optional(),
  author: line.optional(),
  publisher: line.optional(),
  issued: line.optional(),
  accessed: line.optional(),
  archivedUrl: line.nullable().optional(),
  kind: z.enum(['primary', 'secondary']).nullable().optional(),
  dependsOn: line.optional(),
  interest: line.optional(),
  confidential: z.boolean().optional(),
})
const attempt = { kind: z.enum(['search', 'contact']), date: line, channel: line, outcome: prose }

function command<N extends CommandName, S extends z.ZodRawShape>(name: N, shape: S) {
  return z.strictObject({ name: z.literal(name), ...shape })
}

const articleField = z.union([
  z.strictObject({
    name: z.literal('setArticleField'),
    articleId: id,
    field: z.literal('textBasis'),
    value: z.enum(TEXT_BASES).nullable(),
  }),
  z.strictObject({
    name: z.literal('setArticleField'),
    articleId: id,
    field: z.enum(ARTICLE_FIELDS).exclude(['textBasis']),
    value: line.nullable(),
  }),
])
const sourceField = z.union([
  z.strictObject({
    name: z.literal('setSourceField'),
    sourceId: id,
    field: z.literal('kind'),
    value: z.enum(['primary', 'secondary']).nullable(),
  }),
  z.strictObject({
    name: z.literal('setSourceField'),
    sourceId: id,
    field: z.enum(SOURCE_FIELDS).exclude(['kind']),
    value: line.nullable(),
  }),
])
const deskField = z.enum(['name', 'publicationUrl', 'method', 'contact', 'complaints', 'corrections', 'scaleVersionId'])

/**
 * Every command that comes through this door; articles are brought in through `POST /api/articles`, and people invited
 * through `POST /api/members/invitations`, which makes the link.
 */
const single = z.discriminatedUnion('name', [
  command('setDesk', { field: deskField, value: prose }),
  command('createStory', { storyId: id, title: word }),
  command('renameStory', { storyId: id, title: word }),
  command('setChecking', { articleId: id, checking: z.enum(CHECKINGS) }),
  command('moveArticle', { articleId: id, storyId: id.nullable() }),
  command('archiveArticle', { articleId: id, archived: z.boolean() }),
  command('hideText', { siteTextId: id, captureId: id, span, reason: z.enum(SITE_TEXT_REASONS) }),
  command('setSiteText', { siteTextId: id, hidden: z.boolean() }),
  command('claim', { ...onText, claimId: id, text: prose, stance: z.enum(STANCES).optional() }),
  command('sameClaim', { ...onText, claimId: id, stance: z.enum(STANCES).optional() }),
  command('comment', { ...onText, text: prose }),
  command('notCheckable', { ...onText, reason: z.enum(NOT_CHECKABLE_REASONS) }),
  command('setComment', { annotationId: id, text: prose }),
  command('setNotCheckableReason', { annotationId: id, reason: z.enum(NOT_CHECKABLE_REASONS) }),
  command('setSpans', { annotationId: id, captureId: id, spans }),
  command('setStance', { annotationId: id, stance: z.enum(STANCES) }),
  command('setSpeakers', { annotationId: id, speakers: z.array(speaker).max(MANY) }),
  command('deleteAnnotation', { annotationId: id }),
  command('restoreAnnotation', { annotationId: id }),
  command('setClaimText', { claimId: id, text: prose, wording: z.enum(['quoted', 'ours']) }),
  command('setChecks', { claimId: id, checks: z.enum(['true', 'said']) }),
  command('setFactKind', { claimId: id, factKind: z.enum(FACT_KINDS).nullable() }),
  command('setClaimField', { claimId: id, field: z.enum(CLAIM_FIELDS), value: prose }),
  command('setVerdict', { claimId: id, scaleVersionId: id.nullable(), verdictKey: line.nullable() }),
  command('setLeftOut', { claimId: id, leftOut: z.boolean() }),
  command('linkAppearance', { annotationId: id, claimId: id }),
  command('unlinkAppearance', { annotationId: id, newClaimId: id }),
  command('mergeClaims', { claimId: id, intoClaimId: id }),
  command('retireClaim', { claimId: id, retired: z.boolean() }),
  command('assignClaim', { claimId: id, memberId: id.nullable() }),
  command('markReady', { claimId: id, ready: z.boolean() }),
  command('sendBack', { claimId: id, reason: prose }),
  command('cite', {
    citationId: id,
    claimId: id,
    source: z.union([z.strictObject({ existingId: id }), source]),
    stance: z.enum(CITATION_STANCES).nullable().optional(),
    quote: prose.optional(),
    locator: line.optional(),
    readersMayKnow: prose.optional(),
  }),
  command('setCitationStance', { citationId: id, stance: z.enum(CITATION_STANCES).nullable() }),
  command('setCitationField', { citationId: id, field: z.enum(['quote', 'locator', 'readersMayKnow']), value: prose }),
  command('removeCitation', { citationId: id, removed: z.boolean() }),
  command('setConfidential', { sourceId: id, confidential: z.boolean() }),
  command('recordAttempt', { attemptId: id, claimId: id, ...attempt }),
  command('setAttempt', { attemptId: id, ...attempt }),
  command('removeAttempt', { attemptId: id, removed: z.boolean() }),
  command('askQuery', { queryId: id, claimId: id, to: z.enum(QUERY_TO), question: prose }),
  command('decideQuery', { queryId: id, decision: z.enum(QUERY_DECISIONS).nullable(), words: prose, note: prose }),
  command('withdrawQuery', { queryId: id, withdrawn: z.boolean() }),
  command('withdrawInvitation', { invitationId: id }),
  command('setMemberRole', { memberId: id, role: z.enum(ROLES) }),
  command('setByline', { memberId: id, byline: line.nullable() }),
  command('removeMember', { memberId: id }),
])

/** A command on its way, as `POST /api/commands` takes it. */
export const dispatchSchema = z.strictObject({
  key: id,
  command: z.union([single, articleField, sourceField]),
  expects: z.union([z.int().min(0), z.strictObject({ key: id })]).optional(),
})

/** A dispatch from outside, checked and with storable text. */
export function parseDispatch(body: unknown): Result<Dispatch> {
  const parsed = dispatchSchema.safeParse(body)
  // Zod says `undefined` where the domain says "left out"; JSON cannot carry the difference.
  return parsed.success ? ok(parsed.data as Dispatch) : fail(invalid(parsed.error))
}
