import type { By } from './change.ts'
import type { CommandOf } from './command.ts'
import type { Problem } from './problem.ts'
import type { Query } from './query.ts'

/** A question as the command asks it. */
export function newQuery({ actor, at }: By, { queryId, claimId, to, question }: CommandOf<'askQuery'>): Query {
  return {
    ...{ id: queryId, claimId, to, question: question.trim(), askedAt: at, askedBy: actor.memberId },
    ...{ ...UNDECIDED, withdrawnAt: null },
  }
}

const UNDECIDED = { decision: null, decidedWords: '', decisionNote: '', decidedBy: null, decidedAt: null } as const

/** What deciding makes of a query; a decision of `null` takes the one before back. */
export function decided(
  { actor, at }: By,
  { decision, words, note }: Pick<CommandOf<'decideQuery'>, 'decision' | 'words' | 'note'>,
): Partial<Query> {
  if (decision === null) return UNDECIDED
  const said = { decision, decidedWords: words.trim(), decisionNote: note.trim() }
  return { ...said, decidedBy: actor.memberId, decidedAt: at }
}

/** Why a query cannot be asked so; `null` where it can. */
export function questionFault(question: string): Problem | null {
  return question.trim() === '' ? missing('question') : null
}

/** Why a query cannot be decided so; `null` where it can. */
export function decisionFault(
  query: Query,
  { decision, words }: Pick<CommandOf<'decideQuery'>, 'decision' | 'words'>,
): Problem | null {
  if (query.withdrawnAt !== null) return { type: 'queryClosed', why: 'withdrawn' }
  return decision === 'change' && words.trim() === '' ? missing('words') : null
}

/** Why a query cannot be withdrawn, or put again; `null` where it can. */
export function withdrawalFault(query: Query): Problem | null {
  return query.decision === null ? null : { type: 'queryClosed', why: 'decided' }
}

function missing(path: string): Problem {
  return { type: 'invalid', issues: [{ path, message: 'must not be empty' }] }
}
