import type { NotCheckableReason, Speaker, Stance } from './annotation.ts'
import type { Article, Checking, Desk } from './article.ts'
import type { BlockRole, CapturedHow, SiteTextReason } from './capture.ts'
import type { Checks, Wording } from './claim.ts'
import type { PartRef } from './event.ts'
import type { FactKind } from './fact-kind.ts'
import type { Role } from './member.ts'
import type { QueryDecision, QueryTo } from './query.ts'
import type { Attempt, Citation, CitationStance, Source } from './source.ts'
import type { Span } from './span.ts'

/** The fields of an article that a member may set one by one. */
export const ARTICLE_FIELDS = [
  'headline',
  'workingTitle',
  'outlet',
  'byline',
  'publishedAt',
  'url',
  'language',
  'obtained',
  'textBasis',
  'findingHeadline',
] as const
/** One of `ARTICLE_FIELDS`. */
export type ArticleField = (typeof ARTICLE_FIELDS)[number]

/** The fields of a claim that are a line of text each. */
export const CLAIM_FIELDS = ['reading', 'saidWhen', 'knownWhen', 'inShort'] as const
/** One of `CLAIM_FIELDS`. */
export type ClaimField = (typeof CLAIM_FIELDS)[number]

/** The fields of a source that a member may set one by one. */
export const SOURCE_FIELDS = [
  'title',
  'url',
  'author',
  'publisher',
  'issued',
  'accessed',
  'archivedUrl',
  'kind',
  'dependsOn',
  'interest',
] as const
/** One of `SOURCE_FIELDS`. */
export type SourceField = (typeof SOURCE_FIELDS)[number]

/** What a source is made from; everything but its id may be left out. */
export type SourceDraft = { readonly id: string } & Partial<Pick<Source, SourceField | 'confidential'>>

/** What a citation may say besides its source. */
export type CitationDetails = Partial<Pick<Citation, 'stance' | 'quote' | 'locator' | 'readersMayKnow'>>

/** A capture as the importer made it, before the desk has hashed it. */
export type CaptureDraft = {
  readonly id: string
  readonly text: string
  readonly sha256: string
  readonly blocks: readonly (Span & { readonly index: number; readonly role: BlockRole })[]
  readonly how: CapturedHow
  readonly fileName: string | null
  readonly bytesSha256: string
}

type Name<N extends string> = { readonly name: N }
type OnText = {
  readonly annotationId: string
  readonly articleId: string
  readonly captureId: string
  readonly spans: readonly Span[]
}

/**
 * Every change there is. One command, one event. Ids are made by the client
 * (UUIDs); spans are of the capture's canonical text. `spans` of a new
 * annotation are in any order; the desk sorts and joins them.
 */
export type Command =
  // The desk and its folders.
  | (Name<'setDesk'> & { readonly field: keyof Desk; readonly value: string })
  | (Name<'createStory'> & { readonly storyId: string; readonly title: string })
  | (Name<'renameStory'> & { readonly storyId: string; readonly title: string })
  // Articles.
  | (Name<'importArticle'> & {
      readonly article: Pick<Article, 'id' | 'storyId' | Exclude<ArticleField, 'findingHeadline' | 'textBasis'>>
      readonly capture: CaptureDraft
      readonly siteText: readonly (Span & {
        readonly id: string
        readonly reason: SiteTextReason
        readonly hidden: boolean
        readonly decidedBy: 'rule' | 'member'
      })[]
    })
  | (Name<'setArticleField'> & {
      readonly articleId: string
      readonly field: ArticleField
      readonly value: string | null
    })
  | (Name<'setChecking'> & { readonly articleId: string; readonly checking: Checking })
  | (Name<'moveArticle'> & { readonly articleId: string; readonly storyId: string | null })
  | (Name<'archiveArticle'> & { readonly articleId: string; readonly archived: boolean })
  // Site text.
  | (Name<'hideText'> & {
      readonly siteTextId: string
      readonly captureId: string
      readonly span: Span
      readonly reason: SiteTextReason
    })
  | (Name<'setSiteText'> & { readonly siteTextId: string; readonly hidden: boolean })
  // Annotations.
  | (Name<'claim'> & OnText & { readonly claimId: string; readonly text: string; readonly stance?: Stance })
  | (Name<'sameClaim'> & OnText & { readonly claimId: string; readonly stance?: Stance })
  | (Name<'comment'> & OnText & { readonly text: string })
  | (Name<'notCheckable'> & OnText & { readonly reason: NotCheckableReason })
  | (Name<'setComment'> & { readonly annotationId: string; readonly text: string })
  | (Name<'setNotCheckableReason'> & { readonly annotationId: string; readonly reason: NotCheckableReason })
  | (Name<'setSpans'> & { readonly annotationId: string; readonly captureId: string; readonly spans: readonly Span[] })
  | (Name<'setStance'> & { readonly annotationId: string; readonly stance: Stance })
  | (Name<'setSpeakers'> & { readonly annotationId: string; readonly speakers: readonly Speaker[] })
  | (Name<'deleteAnnotation'> & { readonly annotationId: string })
  | (Name<'restoreAnnotation'> & { readonly annotationId: string })
  // Claims.
  | (Name<'setClaimText'> & { readonly claimId: string; readonly text: string; readonly wording: Wording })
  | (Name<'setChecks'> & { readonly claimId: string; readonly checks: Checks })
  | (Name<'setFactKind'> & { readonly claimId: string; readonly factKind: FactKind | null })
  | (Name<'setClaimField'> & { readonly claimId: string; readonly field: ClaimField; readonly value: string })
  | (Name<'setVerdict'> & {
      readonly claimId: string
      readonly scaleVersionId: string | null
      readonly verdictKey: string | null
    })
  | (Name<'setLeftOut'> & { readonly claimId: string; readonly leftOut: boolean })
  | (Name<'linkAppearance'> & { readonly annotationId: string; readonly claimId: string })
  | (Name<'unlinkAppearance'> & { readonly annotationId: string; readonly newClaimId: string })
  | (Name<'mergeClaims'> & { readonly claimId: string; readonly intoClaimId: string })
  | (Name<'retireClaim'> & { readonly claimId: string; readonly retired: boolean })
  | (Name<'assignClaim'> & { readonly claimId: string; readonly memberId: string | null })
  | (Name<'markReady'> & { readonly claimId: string; readonly ready: boolean })
  | (Name<'sendBack'> & { readonly claimId: string; readonly reason: string })
  // Evidence.
  | (Name<'cite'> &
      CitationDetails & {
        readonly citationId: string
        readonly claimId: string
        readonly source: SourceDraft | { readonly existingId: string }
      })
  | (Name<'setCitationStance'> & { readonly citationId: string; readonly stance: CitationStance | null })
  | (Name<'setCitationField'> & {
      readonly citationId: string
      readonly field: 'quote' | 'locator' | 'readersMayKnow'
      readonly value: string
    })
  | (Name<'removeCitation'> & { readonly citationId: string; readonly removed: boolean })
  | (Name<'setSourceField'> & { readonly sourceId: string; readonly field: SourceField; readonly value: string | null })
  | (Name<'setConfidential'> & { readonly sourceId: string; readonly confidential: boolean })
  | (Name<'recordAttempt'> & { readonly attemptId: string; readonly claimId: string } & Pick<
        Attempt,
        'kind' | 'date' | 'channel' | 'outcome'
      >)
  | (Name<'setAttempt'> & { readonly attemptId: string } & Pick<Attempt, 'kind' | 'date' | 'channel' | 'outcome'>)
  | (Name<'removeAttempt'> & { readonly attemptId: string; readonly removed: boolean })
  // Queries.
  | (Name<'askQuery'> & {
      readonly queryId: string
      readonly claimId: string
      readonly to: QueryTo
      readonly question: string
    })
  | (Name<'decideQuery'> & {
      readonly queryId: string
      /** `null` takes the decision back. */
      readonly decision: QueryDecision | null
      /** What the text is to say; asked for by `change`. */
      readonly words: string
      readonly note: string
    })
  | (Name<'withdrawQuery'> & { readonly queryId: string; readonly withdrawn: boolean })
  // Members.
  | (Name<'invite'> & {
      readonly invitationId: string
      readonly role: Role
      readonly email: string
      /** Hexadecimal sha256 of the link's token. */
      readonly tokenHash: string
      /** ISO 8601, UTC. */
      readonly expiresAt: string
    })
  | (Name<'withdrawInvitation'> & { readonly invitationId: string })
  | (Name<'setMemberRole'> & { readonly memberId: string; readonly role: Role })
  | (Name<'setByline'> & { readonly memberId: string; readonly byline: string | null })
  | (Name<'removeMember'> & { readonly memberId: string })

/** The name of a command. */
export type CommandName = Command['name']

/** The command of one name. */
export type CommandOf<N extends CommandName> = Extract<Command, { name: N }>

/**
 * A command on its way. `key` is its idempotency key, unique for its member.
 * `expects` is the version of the part that the sender saw (0: as it was made),
 * or the key of an earlier command of the same member that set it; it must be
 * given for every command whose `partOf` is not `null`.
 */
export type Dispatch = {
  readonly key: string
  readonly command: Command
  readonly expects?: number | { readonly key: string }
}

/** The part that a command changes, or `null` for one that only adds. */
export function partOf(command: Command): PartRef | null {
  switch (command.name) {
    case 'setDesk':
      return { subject: 'desk', part: command.field }
    case 'renameStory':
      return { subject: command.storyId, part: 'title' }
    case 'setArticleField':
      return { subject: command.articleId, part: command.field }
    case 'setChecking':
      return { subject: command.articleId, part: 'checking' }
    case 'moveArticle':
      return { subject: command.articleId, part: 'story' }
    case 'archiveArticle':
      return { subject: command.articleId, part: 'archived' }
    case 'setSiteText':
      return { subject: command.siteTextId, part: 'hidden' }
    case 'setComment':
      return { subject: command.annotationId, part: 'text' }
    case 'setNotCheckableReason':
      return { subject: command.annotationId, part: 'reason' }
    case 'setSpans':
      return { subject: command.annotationId, part: 'spans' }
    case 'setStance':
      return { subject: command.annotationId, part: 'stance' }
    case 'setSpeakers':
      return { subject: command.annotationId, part: 'speakers' }
    case 'deleteAnnotation':
    case 'restoreAnnotation':
      return { subject: command.annotationId, part: 'deleted' }
    case 'linkAppearance':
    case 'unlinkAppearance':
      return { subject: command.annotationId, part: 'claim' }
    case 'setClaimText':
      return { subject: command.claimId, part: 'text' }
    case 'setChecks':
      return { subject: command.claimId, part: 'checks' }
    case 'setFactKind':
      return { subject: command.claimId, part: 'factKind' }
    case 'setClaimField':
      return { subject: command.claimId, part: command.field }
    case 'setVerdict':
      return { subject: command.claimId, part: 'verdict' }
    case 'setLeftOut':
      return { subject: command.claimId, part: 'leftOut' }
    case 'mergeClaims':
    case 'retireClaim':
      return { subject: command.claimId, part: 'retired' }
    case 'assignClaim':
      return { subject: command.claimId, part: 'assignee' }
    case 'markReady':
    case 'sendBack':
      return { subject: command.claimId, part: 'status' }
    case 'setCitationStance':
      return { subject: command.citationId, part: 'stance' }
    case 'setCitationField':
      return { subject: command.citationId, part: command.field }
    case 'removeCitation':
      return { subject: command.citationId, part: 'removed' }
    case 'setSourceField':
      return { subject: command.sourceId, part: command.field }
    case 'setConfidential':
      return { subject: command.sourceId, part: 'confidential' }
    case 'setAttempt':
      return { subject: command.attemptId, part: 'text' }
    case 'removeAttempt':
      return { subject: command.attemptId, part: 'removed' }
    case 'decideQuery':
      return { subject: command.queryId, part: 'decision' }
    case 'withdrawQuery':
      return { subject: command.queryId, part: 'withdrawn' }
    case 'withdrawInvitation':
      return { subject: command.invitationId, part: 'withdrawn' }
    case 'setMemberRole':
      return { subject: command.memberId, part: 'role' }
    case 'setByline':
      return { subject: command.memberId, part: 'byline' }
    case 'removeMember':
      return { subject: command.memberId, part: 'removed' }
    case 'invite':
    case 'createStory':
    case 'importArticle':
    case 'hideText':
    case 'claim':
    case 'sameClaim':
    case 'comment':
    case 'notCheckable':
    case 'cite':
    case 'recordAttempt':
    case 'askQuery':
      return null
  }
}
