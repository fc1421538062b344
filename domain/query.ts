/** Whom a query is put to. The author's answer comes back through the editor, who decides in any case. */
export const QUERY_TO = ['author', 'editor'] as const

/** One of `QUERY_TO`. */
export type QueryTo = (typeof QUERY_TO)[number]

/** What an editor may decide about the words in question: change them, let them stand, cut them. */
export const QUERY_DECISIONS = ['change', 'stand', 'cut'] as const

/** One of `QUERY_DECISIONS`. */
export type QueryDecision = (typeof QUERY_DECISIONS)[number]

/** A checker's question about a claim, and what was decided. For the desk only: it is in no export. */
export type Query = {
  readonly id: string
  readonly claimId: string
  readonly to: QueryTo
  readonly question: string
  /** ISO 8601, UTC. */
  readonly askedAt: string
  readonly askedBy: string
  /** `null` while nothing is decided; then the four below are empty or `null` too. */
  readonly decision: QueryDecision | null
  /** What the text is to say; never empty for `change`. */
  readonly decidedWords: string
  readonly decisionNote: string
  readonly decidedBy: string | null
  readonly decidedAt: string | null
  /** When it was withdrawn; a decided query never is. */
  readonly withdrawnAt: string | null
}

/** Whether somebody still has to decide. */
export function isOpenQuery({ decision, withdrawnAt }: Pick<Query, 'decision' | 'withdrawnAt'>): boolean {
  return decision === null && withdrawnAt === null
}
