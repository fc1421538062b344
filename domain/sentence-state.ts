import type { BlockRole, Capture } from './capture.ts'
import { hiddenSpans } from './capture.ts'
import type { Claim } from './claim.ts'
import { grouped } from './grouped.ts'
import { isOpenQuery } from './query.ts'
import { missingOfFact } from './readiness.ts'
import { QUERY } from './scale.ts'
import { sentencesOfLine } from './sentences.ts'
import type { Attempt, Citation } from './source.ts'
import type { Span } from './span.ts'
import { inReadingOrder, subtract } from './span.ts'
import type { Workspace } from './workspace.ts'

/** How far the checking of a sentence is, the states in the order of the work. */
export const SENTENCE_STATES = ['unmarked', 'notCheckable', 'toCheck', 'inProgress', 'done'] as const

/** One of `SENTENCE_STATES`. */
export type SentenceState = (typeof SENTENCE_STATES)[number]

/** One sentence of an article; offsets of the canonical text. */
export type CheckedSentence = Span & {
  /** The index of its block. */
  readonly block: number
  readonly state: SentenceState
  /** The claims that stand in it, each once, in reading order. */
  readonly claimIds: readonly string[]
}

/** The roles whose sentences can hold a fact; a byline and a dateline are not checked sentence by sentence. */
const NOT_READ: ReadonlySet<BlockRole> = new Set(['byline', 'dateline'])

/**
 * The sentences that readers of the article see, in reading order. A sentence without claims is `notCheckable` where a
 * mark says so, else `unmarked`. One with claims is `done` when the work on all of them is (`workOf`), `inProgress` when
 * the work on one has begun, else `toCheck`. What nobody marked in it is not known. Site text that is hidden wholly is
 * no sentence.
 */
export function checkedSentences(workspace: Workspace): CheckedSentence[] {
  const { capture, article } = workspace
  const hidden = hiddenSpans(Object.values(workspace.siteText))
  const marks = marksOf(workspace)
  const work = workOf(workspace)
  let next = 0
  let open: Mark[] = []
  return sentencesOf(capture, article.language).flatMap((sentence) => {
    open = open.filter(({ end }) => end > sentence.start)
    for (let mark = marks[next]; mark && mark.start < sentence.end; mark = marks[++next]) open.push(mark)
    if (subtract([sentence], hidden).length === 0) return []
    const here = open.filter(({ end }) => end > sentence.start)
    const claimIds = [...new Set(here.flatMap(({ claimId }) => claimId ?? []))]
    return [{ ...sentence, claimIds, state: stateOf(claimIds, here.length > 0, work) }]
  })
}

/** How many sentences there are of each state. */
export function countedStates(sentences: readonly CheckedSentence[]): Readonly<Record<SentenceState, number>> {
  const counts = { unmarked: 0, notCheckable: 0, toCheck: 0, inProgress: 0, done: 0 }
  for (const { state } of sentences) counts[state] += 1
  return counts
}

type Sentence = Span & { readonly block: number }

/** A capture never changes, and its article's language hardly ever. */
const sentences = new WeakMap<Capture, { readonly language: string | null; readonly all: readonly Sentence[] }>()

function sentencesOf(capture: Capture, language: string | null): readonly Sentence[] {
  const known = sentences.get(capture)
  if (known && known.language === language) return known.all
  const all = capture.blocks
    .filter(({ role }) => !NOT_READ.has(role))
    .flatMap((block) => sentencesOfLine(capture.text, block, language).map((span) => ({ ...span, block: block.index })))
  sentences.set(capture, { language, all })
  return all
}

/** A span that an annotation marks; `claimId` is `null` for what is not checkable. */
type Mark = Span & { readonly claimId: string | null }

/** The spans of claims and of what is not checkable, in reading order; comments mark nothing. */
function marksOf({ annotation, placement }: Workspace): Mark[] {
  return Object.values(annotation)
    .filter((one) => one.deletedAt === null && one.kind !== 'comment')
    .flatMap((one) => {
      const claimId = one.kind === 'appearance' ? one.claimId : null
      return (placement[one.id]?.selectors ?? []).map(({ start, end }) => ({ start, end, claimId }))
    })
    .sort(inReadingOrder)
}

/** How far the work on one claim is. */
export type Work = 'toCheck' | 'inProgress' | 'done'

function stateOf(claimIds: readonly string[], isMarked: boolean, work: (claimId: string) => Work): SentenceState {
  if (claimIds.length === 0) return isMarked ? 'notCheckable' : 'unmarked'
  const all = claimIds.map(work)
  if (all.every((one) => one === 'done')) return 'done'
  return all.every((one) => one === 'toCheck') ? 'toCheck' : 'inProgress'
}

const citationsOf = grouped<Citation>((one) => (one.removedAt === null ? one.claimId : null))
const attemptsOf = grouped<Attempt>((one) => (one.removedAt === null ? one.claimId : null))

/**
 * How far the work on each claim of an article is, by the claim's id: what `checkedSentences` goes by. It is done when
 * the claim has a verdict, was not sent back and no query about it waits; where every fact is checked, only when the
 * verdict has what a line check asks for (`missingOfFact`): a source, what was tried where nothing could be verified,
 * or that nothing can be checked.
 */
export function workOf({ article, claim, citation, attempt, query }: Workspace): (claimId: string) => Work {
  const inQuestion = new Set(Object.values(query).flatMap((one) => (isOpenQuery(one) ? one.claimId : [])))
  return (claimId) => {
    const one = claim[claimId]
    if (!one) return 'toCheck'
    const citations = citationsOf(citation, claimId).map(([, cited]) => cited)
    const attempts = attemptsOf(attempt, claimId).map(([, tried]) => tried)
    const lacks = article.checking === 'everyFact' && missingOfFact({ claim: one, citations, attempts }).length > 0
    if (isJudged(one) && !lacks && !inQuestion.has(claimId)) return 'done'
    const isUnderWay = isBegun(one) || inQuestion.has(claimId) || citations.length + attempts.length > 0
    return isUnderWay ? 'inProgress' : 'toCheck'
  }
}

function isJudged({ verdictKey, status }: Claim): boolean {
  return verdictKey !== null && verdictKey !== QUERY && status !== 'sentBack'
}

function isBegun({ verdictKey, inShort, assigneeId, status }: Claim): boolean {
  return verdictKey !== null || inShort.trim() !== '' || assigneeId !== null || status !== 'open'
}
