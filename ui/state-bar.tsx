import { SENTENCE_STATES, type SentenceState } from '../domain/sentence-state.ts'
import { factWords, STATE_WORDS } from '../domain/words/facts.ts'
import { signs } from '../domain/words/signs.ts'

type Counts = Readonly<Record<SentenceState, number>>

/** How many sentences are how far, as one bar; each state has a filling of its own beside its colour. */
export function StateBar({ counts }: { readonly counts: Counts }) {
  const shares = SENTENCE_STATES.toReversed().filter((state) => counts[state] > 0)
  const said = signs.listed(shares.map((state) => factWords.coverage.share(STATE_WORDS[state], counts[state])))
  return (
    <div role="img" aria-label={said} title={said} className="state-bar flex h-3 w-full gap-px">
      {shares.map((state) => (
        <span key={state} data-state={state} className="state-fill min-w-1" style={{ flexGrow: counts[state] }} />
      ))}
    </div>
  )
}

/** A state's filling on its own, beside its name. */
export function StateSign({ state }: { readonly state: SentenceState }) {
  return <span aria-hidden="true" data-state={state} className="state-fill inline-block h-3 w-4 shrink-0" />
}
