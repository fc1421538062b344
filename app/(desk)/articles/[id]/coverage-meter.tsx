'use client'

import { countedStates, SENTENCE_STATES } from '../../../../domain/sentence-state.ts'
import { factWords, STATE_WORDS } from '../../../../domain/words/facts.ts'
import { Button } from '../../../../ui/button.tsx'
import { StateBar, StateSign } from '../../../../ui/state-bar.tsx'
import { firstUnsettled, settledCount } from './coverage-shares.ts'
import { openQueries } from './open-queries.ts'
import { sentencesOf } from './sentences-of.ts'
import { useSentenceFocus } from './use-sentence-focus.ts'
import { useWorkspace } from './workspace-store.tsx'

const words = factWords.coverage

/** How far the checking of every sentence is: a bar and the counts, and the way to the first that is not settled. */
export function CoverageMeter() {
  const { workspace } = useWorkspace()
  const focus = useSentenceFocus()
  const sentences = sentencesOf(workspace)
  const counts = countedStates(sentences)
  const next = firstUnsettled(sentences)
  const open = [...openQueries(workspace).values()].reduce((sum, count) => sum + count, 0)
  if (sentences.length === 0) return <p className={PLACE}>{words.none}</p>
  return (
    <section aria-label={words.label} className={`flex flex-col gap-2 ${PLACE}`}>
      <p className="figures text-ink">{words.of(settledCount(counts), sentences.length)}</p>
      <StateBar counts={counts} />
      <ul className="figures">
        {SENTENCE_STATES.map((state) => (
          <li key={state} className="flex items-center gap-1.5">
            <StateSign state={state} />
            <span className="flex-1">{STATE_WORDS[state]}</span>
            {counts[state]}
          </li>
        ))}
        {open > 0 ? <li>{words.queries(open)}</li> : null}
      </ul>
      {next ? (
        <Button size="small" className="self-start" onPress={() => focus(next)}>
          {words.leads}
        </Button>
      ) : null}
    </section>
  )
}

const PLACE = 'border-t border-rule px-4 py-2.5 text-sm text-ink-muted'
