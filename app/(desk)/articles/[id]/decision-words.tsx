import type { QueryDecision } from '../../../../domain/query.ts'
import { QUERY_DECISION_WORDS } from '../../../../domain/words/facts.ts'
import { signs } from '../../../../domain/words/signs.ts'

/** What was decided about a query, what it is to say, and why; both may be empty. */
export function DecisionWords({
  decision,
  decidedWords,
  decisionNote,
}: {
  readonly decision: QueryDecision
  readonly decidedWords: string
  readonly decisionNote: string
}) {
  const decided = QUERY_DECISION_WORDS[decision]
  return (
    <>
      <strong className="font-medium">{decidedWords ? signs.lead(decided) : decided}</strong>
      {decidedWords ? <span className="prose-serif"> {signs.quoted(decidedWords)}</span> : null}
      {decisionNote ? ` ${signs.aside(decisionNote)}` : null}
    </>
  )
}
