import type { NotCheckableReason, SpeakerKind, Stance } from './annotation.ts'
import type { TextBasis } from './article.ts'
import type { BlockRole } from './capture.ts'
import type { Checks, Wording } from './claim.ts'
import type { Prose } from './prose.ts'
import type { ScaleVersion, Verdict } from './scale.ts'
import type { CitationStance } from './source.ts'
import type { Span } from './span.ts'

/** Source and citation as readers get them. There is no way to say a confidential name in it. */
export type PublicCitation =
  | {
      readonly confidential: false
      readonly stance: CitationStance | null
      readonly title: string
      readonly url: string | null
      readonly author: string
      readonly publisher: string
      readonly issued: string
      readonly accessed: string
      readonly archivedUrl: string | null
      readonly kind: 'primary' | 'secondary' | null
      readonly dependsOn: string
      readonly interest: string
      readonly quote: string
      readonly locator: string
    }
  | {
      readonly confidential: true
      readonly stance: CitationStance | null /** What readers may be told. */
      readonly told: string
    }

/** A link of the chain of who says so, as readers get it. */
export type PublicSpeaker = { readonly kind: SpeakerKind; readonly name: string; readonly phrase: string | null }

/** One place where a claim stands in the article. */
export type PublicAppearance = {
  readonly id: string
  readonly spans: readonly Span[]
  /** The exact words at each span, in reading order. */
  readonly quotes: readonly string[]
  /** The role of the block where it begins: "Headline", "Paragraph 3" are made of it. */
  readonly role: BlockRole
  /** 1-based number of that paragraph among the visible paragraphs; `null` for other roles. */
  readonly paragraph: number | null
  readonly stance: Stance
  readonly speakers: readonly PublicSpeaker[]
}

/** One claim with everything that readers are told of it. */
export type PublicClaim = {
  readonly id: string
  /** Its number on this page, from 1, in reading order of its first appearance. */
  readonly number: number
  readonly text: string
  readonly wording: Wording
  readonly checks: Checks
  readonly reading: string
  readonly saidWhen: string
  readonly knownWhen: string
  readonly verdict: Verdict | null
  readonly inShort: string
  readonly explanation: Prose
  readonly citations: readonly PublicCitation[]
  readonly attempts: readonly {
    readonly kind: 'search' | 'contact'
    readonly date: string
    readonly channel: string
    readonly outcome: string
  }[]
  readonly appearances: readonly PublicAppearance[]
}

/**
 * An annotated article as the exporters get it: only what readers may see. What
 * is confidential or internal was taken out by `server` before it was made.
 */
export type AnnotatedPage = {
  readonly draft: boolean
  /** ISO 8601, UTC: when this page was made. */
  readonly madeAt: string
  readonly desk: {
    readonly name: string
    readonly publicationUrl: string
    readonly method: string
    readonly contact: string
    readonly complaints: string
    readonly corrections: string
  }
  /** BCP 47 of the desk's own words. */
  readonly language: string
  readonly article: {
    readonly id: string
    readonly headline: string | null
    readonly workingTitle: string
    readonly outlet: string | null
    readonly byline: string | null
    readonly publishedAt: string | null
    readonly url: string | null
    readonly language: string | null
    readonly obtained: string
    readonly textBasis: TextBasis | null
  }
  readonly capture: {
    readonly number: number
    readonly capturedAt: string
    readonly sha256: string
    readonly text: string
    /** All blocks, hidden ones too; what to leave out is in `hidden`. */
    readonly blocks: readonly (Span & { readonly index: number; readonly role: BlockRole })[]
    /** Hidden site text, sorted and disjoint. */
    readonly hidden: readonly Span[]
    /** How many separate pieces of site text were left out. */
    readonly siteMessages: number
  }
  readonly finding: { readonly headline: string; readonly body: Prose }
  /** Bylines that members chose; never account names. */
  readonly bylines: readonly string[]
  readonly claims: readonly PublicClaim[]
  readonly notCheckable: readonly {
    readonly id: string
    readonly spans: readonly Span[]
    readonly quotes: readonly string[]
    readonly reason: NotCheckableReason
  }[]
  /** The scale versions that the verdicts on this page belong to. */
  readonly scales: readonly ScaleVersion[]
}
