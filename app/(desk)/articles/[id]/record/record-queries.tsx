import { isOpenQuery, type Query } from '../../../../../domain/query.ts'
import { factWords, QUERY_TO_WORDS } from '../../../../../domain/words/facts.ts'
import { signs } from '../../../../../domain/words/signs.ts'
import { Moment } from '../../../../../ui/date-text.tsx'
import { DecisionWords } from '../decision-words.tsx'
import { QueryChip } from '../query-chip.tsx'
import type { Members } from './record-names.ts'

const words = factWords.query

/** What was asked about a fact, of whom, and what was decided. */
export function RecordQueries({ queries, members }: { readonly queries: readonly Query[]; readonly members: Members }) {
  return (
    <ul className="flex flex-col gap-2">
      {queries.map((query) => (
        <li key={query.id}>
          <p className="whitespace-pre-wrap">
            {signs.quoted(query.question)}{' '}
            <span className="text-sm text-ink-muted">
              {words.by(members[query.askedBy] ?? words.someone, QUERY_TO_WORDS[query.to])} ·{' '}
              <Moment value={query.askedAt} withTime />
            </span>
          </p>
          {isOpenQuery(query) ? <QueryChip count={1} /> : <Decision query={query} members={members} />}
        </li>
      ))}
    </ul>
  )
}

function Decision({ query, members }: { readonly query: Query; readonly members: Members }) {
  const { decision, decidedWords, decisionNote, decidedBy, decidedAt } = query
  if (decision === null) return null
  return (
    <p className="whitespace-pre-wrap">
      <DecisionWords {...{ decision, decidedWords, decisionNote }} />{' '}
      <span className="text-sm text-ink-muted">
        {words.decidedBy(members[decidedBy ?? ''] ?? words.someone)}
        {decidedAt ? (
          <>
            {' · '}
            <Moment value={decidedAt} withTime />
          </>
        ) : null}
      </span>
    </p>
  )
}
