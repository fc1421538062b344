import type { SpeakerKind, Stance } from '../../domain/annotation.ts'
import type { Checks } from '../../domain/claim.ts'
import type { CitationDetails, SourceDraft } from '../../domain/command.ts'
import type { Prose } from '../../domain/prose.ts'
import type { Attempt } from '../../domain/source.ts'

/** Which of the two articles of the story. */
export type SampleArticleKey = 'lantern' | 'post'

/** Who says so, from the outlet outwards; `phrase` is quoted from the article. */
export type SampleSpeaker = { readonly kind: SpeakerKind; readonly name: string; readonly phrase?: string }

/** One place of a claim, by the words that stand there. */
export type SamplePlace = {
  readonly article: SampleArticleKey
  /** Words that occur once in the article; a line feed stands where a paragraph ends. */
  readonly quote: string
  readonly stance: Stance
  readonly speakers: readonly SampleSpeaker[]
}

/** A source used for a claim. */
export type SampleCitation = CitationDetails & { readonly source: SourceDraft }

/** A claim with all that the desk has found out about it. */
export type SampleClaim = {
  /** Unique among the sample's claims; its ids are made of it. */
  readonly key: string
  /** In our wording, unless it is just the words of the first place. */
  readonly text: string
  readonly checks: Checks
  readonly reading: string
  /** The key of a verdict on the five steps. */
  readonly verdict: string
  readonly inShort: string
  readonly explanation: Prose
  /** For the desk alone. */
  readonly notes: Prose
  readonly citations: readonly SampleCitation[]
  readonly attempts: readonly Pick<Attempt, 'kind' | 'date' | 'channel' | 'outcome'>[]
  /** The first is where the claim was marked. */
  readonly places: readonly SamplePlace[]
}
