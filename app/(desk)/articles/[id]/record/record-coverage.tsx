import { isOpenQuery } from '../../../../../domain/query.ts'
import type { CheckingRecord, RecordedFact } from '../../../../../domain/record.ts'
import { SENTENCE_STATES } from '../../../../../domain/sentence-state.ts'
import { STATE_WORDS } from '../../../../../domain/words/facts.ts'
import { recordWords as words } from '../../../../../domain/words/record.ts'
import { StateBar, StateSign } from '../../../../../ui/state-bar.tsx'

/** How many sentences are how far, and which facts wait for a decision. */
export function RecordCoverage({ counts, facts }: Pick<CheckingRecord, 'counts' | 'facts'>) {
  const all = SENTENCE_STATES.reduce((sum, state) => sum + counts[state], 0)
  if (all === 0) return <p>{words.noSentences}</p>
  return (
    <div className="flex max-w-md flex-col gap-3">
      <StateBar counts={counts} />
      <table className="figures w-full">
        <thead className="sr-only">
          <tr>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.sentences}</th>
          </tr>
        </thead>
        <tbody>
          {SENTENCE_STATES.map((state) => (
            <tr key={state}>
              <th scope="row" className="text-start font-normal">
                <StateSign state={state} /> {STATE_WORDS[state]}
              </th>
              <td className="text-end">{counts[state]}</td>
            </tr>
          ))}
          <tr className="border-t border-rule">
            <th scope="row" className="text-start">
              {words.total}
            </th>
            <td className="text-end font-semibold">{all}</td>
          </tr>
        </tbody>
      </table>
      <OpenQueries facts={facts} />
    </div>
  )
}

/** A sentence may be done while somebody still has to decide about its words. */
function OpenQueries({ facts }: { readonly facts: readonly RecordedFact[] }) {
  if (facts.every(({ queries }) => queries.length === 0)) return null
  const open = facts.flatMap(({ number, queries }) => queries.filter(isOpenQuery).map(() => number))
  return <p>{open.length === 0 ? words.allDecided : words.waiting(open.length, words.facts([...new Set(open)]))}</p>
}
