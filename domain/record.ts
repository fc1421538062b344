import type { Appearance, NotCheckableReason } from './annotation.ts'
import { blockText } from './capture.ts'
import type { Claim } from './claim.ts'
import { grouped } from './grouped.ts'
import type { Prose } from './prose.ts'
import type { Query } from './query.ts'
import { annotationsInOrder, claimsInOrder, type NumberedClaim } from './reading-order.ts'
import type { ScaleVersion, Verdict } from './scale.ts'
import { verdictOf } from './scale.ts'
import type { CheckedSentence, SentenceState } from './sentence-state.ts'
import { checkedSentences, countedStates } from './sentence-state.ts'
import type { Attempt, Citation, Source } from './source.ts'
import type { Span } from './span.ts'
import { overlaps } from './span.ts'
import type { Workspace } from './workspace.ts'
import { versionOf } from './workspace.ts'

/** Who did something, and when: ISO 8601, UTC. */
export type Done = { readonly memberId: string; readonly at: string }

/** One fact with everything that the desk knows about it; what was removed or withdrawn is left out. */
export type RecordedFact = {
  readonly number: number
  readonly claim: Claim
  /** Its places in this article. */
  readonly places: readonly Appearance[]
  /** The article's words at each place. */
  readonly quotes: readonly string[]
  readonly verdict: Verdict | null
  /** The scale that the verdict was given on. */
  readonly scale: ScaleVersion | null
  /** Who judged it last, by the log; `null` while nobody has. */
  readonly judged: Done | null
  /** Why the verdict is what it is, as readers may see it; empty where nothing was written. Desk notes are not in it. */
  readonly explanation: Prose
  /** `source` is `null` where the reader may not know it. */
  readonly sources: readonly { readonly citation: Citation; readonly source: Source | null }[]
  readonly attempts: readonly Attempt[]
  readonly queries: readonly Query[]
}

/** One sentence, with the facts in it by their numbers. */
export type RecordedSentence = CheckedSentence & {
  readonly text: string
  readonly facts: readonly number[]
  /** Why it cannot be checked, where a mark says so. */
  readonly reasons: readonly NotCheckableReason[]
}

/** How an article was checked, sentence by sentence: for the desk, never for readers. */
export type CheckingRecord = {
  readonly sentences: readonly RecordedSentence[]
  readonly facts: readonly RecordedFact[]
  readonly counts: Readonly<Record<SentenceState, number>>
  /** The scales that the verdicts were given on. */
  readonly scales: readonly ScaleVersion[]
}

/**
 * The record of a workspace; `deeds` says of events of the log who did them and when, by their seq, and `explanations`
 * holds what was written of each claim, by its id.
 */
export function checkingRecord(
  workspace: Workspace,
  deeds: Readonly<Record<number, Done>>,
  explanations: Readonly<Record<string, Prose>>,
): CheckingRecord {
  const numbered = claimsInOrder(workspace)
  const facts = numbered.map((one) => recordedFact(workspace, one, deeds, explanations[one.claim.id] ?? []))
  const sentences = checkedSentences(workspace)
  const unchecked = uncheckable(workspace)
  const numbers = new Map(numbered.map(({ claim, number }) => [claim.id, number]))
  return {
    facts,
    sentences: sentences.map((one) => recordedSentence(workspace, one, numbers, unchecked)),
    counts: countedStates(sentences),
    scales: [...new Set(facts.flatMap(({ scale }) => scale ?? []))],
  }
}

/** The seqs of the events that gave the claims their verdicts: what `checkingRecord` has to be told of. */
export function judgingSeqs(workspace: Workspace): number[] {
  return Object.keys(workspace.claim)
    .map((claimId) => versionOf(workspace, claimId, 'verdict'))
    .filter((seq) => seq > 0)
}

function recordedSentence(
  workspace: Workspace,
  sentence: CheckedSentence,
  numbers: ReadonlyMap<string, number>,
  unchecked: readonly Unchecked[],
): RecordedSentence {
  return {
    ...sentence,
    text: blockText(workspace.capture, sentence),
    facts: sentence.claimIds.flatMap((claimId) => numbers.get(claimId) ?? []),
    reasons: [...new Set(unchecked.filter((one) => overlaps(one, sentence)).map(({ reason }) => reason))],
  }
}

type Unchecked = Span & { readonly reason: NotCheckableReason }

function uncheckable(workspace: Workspace): Unchecked[] {
  return annotationsInOrder(workspace).flatMap((one) =>
    one.kind === 'notCheckable'
      ? (workspace.placement[one.id]?.selectors ?? []).map(({ start, end }) => ({ start, end, reason: one.reason }))
      : [],
  )
}

function recordedFact(
  workspace: Workspace,
  { claim, number, appearances }: NumberedClaim,
  deeds: Readonly<Record<number, Done>>,
  explanation: Prose,
): RecordedFact {
  const scale = (claim.scaleVersionId !== null && workspace.scales[claim.scaleVersionId]) || null
  const verdict = scale && claim.verdictKey !== null ? verdictOf(scale, claim.verdictKey) : null
  return {
    ...{ number, claim, places: appearances, verdict, scale: verdict && scale },
    quotes: appearances.map(({ id }) => quoteAt(workspace, id)),
    judged: verdict ? (deeds[versionOf(workspace, claim.id, 'verdict')] ?? null) : null,
    explanation,
    ...evidenceOf(workspace, claim.id),
  }
}

const citationsOf = grouped<Citation>((one) => (one.removedAt === null ? one.claimId : null))
const attemptsOf = grouped<Attempt>((one) => (one.removedAt === null ? one.claimId : null))
const queriesOf = grouped<Query>((one) => (one.withdrawnAt === null ? one.claimId : null))

function evidenceOf(workspace: Workspace, claimId: string): Pick<RecordedFact, 'sources' | 'attempts' | 'queries'> {
  return {
    sources: citationsOf(workspace.citation, claimId)
      .map(([, citation]) => ({ citation, source: workspace.source[citation.sourceId] ?? null }))
      .sort(({ citation: a }, { citation: b }) => compare(a.createdAt, b.createdAt) || compare(a.id, b.id)),
    attempts: attemptsOf(workspace.attempt, claimId)
      .map(([, attempt]) => attempt)
      .sort((a, b) => compare(a.date, b.date) || compare(a.createdAt, b.createdAt)),
    queries: queriesOf(workspace.query, claimId)
      .map(([, query]) => query)
      .sort((a, b) => compare(a.askedAt, b.askedAt) || compare(a.id, b.id)),
  }
}

function quoteAt(workspace: Workspace, annotationId: string): string {
  return (workspace.placement[annotationId]?.selectors ?? []).map(({ exact }) => exact).join(' … ')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
