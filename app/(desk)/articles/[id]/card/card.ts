import type { Appearance, Placement } from '../../../../../domain/annotation.ts'
import type { Checking } from '../../../../../domain/article.ts'
import type { Claim } from '../../../../../domain/claim.ts'
import type { Query } from '../../../../../domain/query.ts'
import { type Missing, missingOf } from '../../../../../domain/readiness.ts'
import type { NumberedClaim } from '../../../../../domain/reading-order.ts'
import type { ScaleVersion, Verdict } from '../../../../../domain/scale.ts'
import { scaleFor } from '../../../../../domain/scale-for.ts'
import type { Attempt, Citation, Source } from '../../../../../domain/source.ts'
import type { Workspace } from '../../../../../domain/workspace.ts'
import { verdictOfClaim } from '../claim-verdict.ts'
import { numberedAt } from '../numbered-at.ts'
import { attemptsOfClaim, citationsOfClaim, queriesAbout } from '../of-claim.ts'
import { quoteOf } from '../quote.ts'
import { confidentialLeaks, type Leak } from './confidential-leaks.ts'

/** A citation with its source. A source that this member may not see has no such pair. */
export type Cited = { readonly citation: Citation; readonly source: Source }

/** Everything that the card of one appearance shows, but for its prose. */
export type Card = {
  readonly number: number
  readonly annotation: Appearance
  readonly claim: Claim
  /** In the version of the scale that it was given in. */
  readonly verdict: Verdict | null
  /** The version of the scale that a new verdict is chosen from; `null` where the workspace lacks it. */
  readonly scale: ScaleVersion | null
  /** All places of the claim in this article, in reading order; this one is `places[index]`. */
  readonly places: readonly Appearance[]
  readonly index: number
  readonly placement: Placement | null
  /** How the article is checked. */
  readonly checking: Checking
  /** The article's words at this place. */
  readonly quoted: string
  /** How many places the claim has in other articles. */
  readonly elsewhere: number
  /** In the order in which they were added; removed ones are left out. */
  readonly cited: readonly Cited[]
  /** By date; removed ones are left out. */
  readonly attempts: readonly Attempt[]
  /** As they were asked; withdrawn ones are left out. */
  readonly queries: readonly Query[]
}

/** The card of an annotation, or `null` where it is no standing appearance. */
export function cardOf(workspace: Workspace, claims: readonly NumberedClaim[], annotationId: string): Card | null {
  const numbered = numberedAt(claims, annotationId)
  const annotation = numbered?.appearances.find((a) => a.id === annotationId)
  if (!numbered || !annotation) return null
  const { claim, number, appearances } = numbered
  const placement = workspace.placement[annotationId] ?? null
  return {
    number,
    annotation,
    claim,
    verdict: verdictOfClaim(workspace, claim),
    scale: scaleFor(workspace),
    places: appearances,
    index: appearances.indexOf(annotation),
    placement,
    checking: workspace.article.checking,
    quoted: quoteOf(workspace, placement?.selectors ?? []),
    elsewhere: workspace.elsewhere[claim.id] ?? 0,
    cited: citedOf(workspace, claim.id),
    attempts: attemptsOf(workspace, claim.id),
    queries: queriesOf(workspace, claim.id),
  }
}

function citedOf(workspace: Workspace, claimId: string): Cited[] {
  return citationsOfClaim(workspace.citation, claimId)
    .filter((citation) => citation.removedAt === null)
    .sort((a, b) => compare(a.createdAt, b.createdAt) || compare(a.id, b.id))
    .flatMap((citation) => {
      const source = workspace.source[citation.sourceId]
      return source ? [{ citation, source }] : []
    })
}

function attemptsOf(workspace: Workspace, claimId: string): Attempt[] {
  return attemptsOfClaim(workspace.attempt, claimId)
    .filter((attempt) => attempt.removedAt === null)
    .sort((a, b) => compare(a.date, b.date) || compare(a.createdAt, b.createdAt))
}

/** The queries about a claim in the order in which they were asked; withdrawn ones are left out. */
export function queriesOf({ query }: Workspace, claimId: string): Query[] {
  return queriesAbout(query, claimId)
    .filter((one) => one.withdrawnAt === null)
    .sort((a, b) => compare(a.askedAt, b.askedAt) || compare(a.id, b.id))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Whether the words of this place were not found again as they were checked. */
export function needsRecheck(card: Card): boolean {
  return card.placement !== null && !['unchanged', 'moved'].includes(card.placement.state)
}

/** What is missing, on the open card as on the closed one; an explanation that is missing says so in its place. */
export function missingOfCard(card: Card): Missing[] {
  return missingOf({
    claim: card.claim,
    appearances: card.places,
    citations: card.cited.map(({ citation }) => citation),
    sources: Object.fromEntries(card.cited.map(({ source }) => [source.id, source])),
    attempts: card.attempts,
    checking: card.checking,
  })
}

/** The texts of a claim that readers see, in which a confidential name must not stand. */
export type PublicPlace = 'claim' | 'reading' | 'inShort' | 'explanation' | 'attempts' | 'told'

/** Where the name of a confidential source of this card stands in what readers see. */
export function leaksOf(card: Card, source: Source, explanation: string | null): Leak<PublicPlace>[] {
  if (!source.confidential) return []
  return confidentialLeaks<PublicPlace>(source, {
    claim: card.claim.text,
    reading: card.claim.reading,
    inShort: card.claim.inShort,
    explanation: explanation ?? '',
    attempts: card.attempts.map(({ channel, outcome }) => `${channel}\n${outcome}`).join('\n'),
    told: card.cited.map(({ citation }) => citation.readersMayKnow).join('\n'),
  })
}
