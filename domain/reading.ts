import type { Appearance, Placement } from './annotation.ts'
import type { Article, Desk, Story } from './article.ts'
import type { Block, CapturedHow, SiteTextReason } from './capture.ts'
import type { Claim } from './claim.ts'
import type { DeskEvent } from './event.ts'
import type { Invitation, Member } from './member.ts'
import type { CheckingRecord } from './record.ts'
import type { ScaleVersion, Verdict } from './scale.ts'
import type { Attempt, Citation, Source } from './source.ts'
import type { Span } from './span.ts'
import type { Workspace } from './workspace.ts'

/** An article in a list. */
export type ArticleSummary = Pick<
  Article,
  'id' | 'storyId' | 'headline' | 'workingTitle' | 'outlet' | 'publishedAt' | 'archivedAt' | 'createdAt'
> & {
  readonly storyTitle: string | null
  readonly capturedAt: string
  /** Claims that appear in it, and how many of those have a verdict. */
  readonly claims: number
  readonly judged: number
}

/** A story with its articles and the claims that appear in them. */
export type StoryPage = {
  readonly story: Story
  readonly articles: readonly ArticleSummary[]
  readonly claims: readonly ClaimSummary[]
  readonly versions: Readonly<Record<string, number>>
}

/** A story in a list. */
export type StorySummary = Story & { readonly articles: number }

/** A claim in a list, or offered under "Same claim as…". */
export type ClaimSummary = Pick<
  Claim,
  'id' | 'text' | 'wording' | 'inShort' | 'status' | 'assigneeId' | 'retiredAt'
> & {
  readonly verdict: Verdict | null
  /** Where it appears: one entry an article. */
  readonly articles: readonly {
    readonly id: string
    readonly title: string
    readonly outlet: string | null
    readonly places: number
  }[]
}

/** Words of a source that a claim was found by. */
export type CitedWords = { readonly title: string; readonly publisher: string; readonly quote: string }

/** A page of the claims that were found. */
export type ClaimList = {
  readonly claims: readonly ClaimSummary[]
  /** How many were found on all pages. */
  readonly total: number
  /** By claim, where it does not hold all the words itself: a citation that holds one of the others. */
  readonly cited: Readonly<Record<string, CitedWords>>
}

/** One place of a claim on the claim's own page. */
export type ClaimPlace = {
  readonly appearance: Appearance
  readonly placement: Placement
  readonly article: Pick<Article, 'id' | 'headline' | 'workingTitle' | 'outlet' | 'publishedAt'>
}

/** A claim on its own page, with all its places in all articles. */
export type ClaimPage = {
  readonly claim: Claim
  readonly verdict: Verdict | null
  readonly places: readonly ClaimPlace[]
  readonly citations: readonly Citation[]
  /** Confidential ones are absent for those who may not see them. */
  readonly sources: readonly Source[]
  readonly attempts: readonly Attempt[]
  /** Names of members, by id. */
  readonly members: Readonly<Record<string, string>>
  readonly scales: readonly ScaleVersion[]
  readonly versions: Readonly<Record<string, number>>
}

/** An event of a thing's history with the name of who did it. */
export type HistoryEntry = { readonly event: DeskEvent; readonly memberName: string }

/** An invitation that nobody has joined by, nor withdrawn; it may be too old. */
export type OpenInvitation = Pick<Invitation, 'id' | 'role' | 'email' | 'createdAt' | 'expiresAt'> & {
  readonly createdByName: string
}

/** The members' page. */
export type MembersPage = {
  readonly members: readonly Member[]
  /** Empty for all but owners. */
  readonly invitations: readonly OpenInvitation[]
  readonly versions: Readonly<Record<string, number>>
}

/** An API token in a list; the token itself was told once. */
export type ApiToken = {
  readonly id: string
  readonly name: string
  /** Its first characters. */
  readonly start: string
  readonly memberId: string
  readonly memberName: string
  readonly createdAt: string
  readonly expiresAt: string | null
  /** To the minute. */
  readonly lastUsedAt: string | null
}

/** One's own account. */
export type AccountPage = {
  readonly email: string
  /** `false` for who signs in by the desk's sign-on service alone. */
  readonly hasPassword: boolean
  readonly tokens: readonly ApiToken[]
  /** The version of one's byline. */
  readonly bylineVersion: number
}

/** The checking record of an article. */
export type RecordPage = Pick<Workspace, 'article' | 'capture' | 'desk' | 'members'> & {
  readonly record: CheckingRecord
}

/** The settings page. */
export type SettingsPage = {
  readonly desk: Desk
  readonly scales: readonly ScaleVersion[]
  readonly versions: Readonly<Record<string, number>>
}

/** The article as it will be: what the import page shows before "Start checking". */
export type ImportPreview = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly siteText: readonly (Span & { readonly reason: SiteTextReason })[]
  readonly guess: {
    readonly headline: string | null
    readonly byline: string | null
    readonly language: string | null
    readonly workingTitle: string
  }
}

/** What the door answers for an article: DESIGN's table of addresses. */
export type ArticleDocument = {
  readonly id: string
  readonly capture: {
    readonly id: string
    readonly number: number
    readonly sha256: string
    readonly text: string
    readonly how: CapturedHow
    readonly capturedAt: string
    readonly blocks: readonly (Block & { readonly text: string })[]
    readonly siteText: readonly (Span & {
      readonly id: string
      readonly text: string
      readonly reason: SiteTextReason
      readonly hidden: boolean
    })[]
  }
  readonly metadata: Pick<Article, 'headline' | 'outlet' | 'byline' | 'publishedAt' | 'url' | 'language'>
}
