import { FACT_KINDS } from '../../../../../domain/fact-kind.ts'
import { actionWords } from '../../../../../domain/words/actions.ts'
import { FACT_KIND_WORDS } from '../../../../../domain/words/facts.ts'
import { askAbout } from '../card/asking.ts'
import type { Action, Bench } from './action.ts'
import { appearanceAtHand, appearanceToFill, claimAt } from './at-hand.ts'
import { whyNoChange } from './possible.ts'

const { labels, why } = actionWords

/** What is asked and said of the fact that a claim states. */
export function onFacts(bench: Bench): Action[] {
  return [askQuery(bench), ...kinds(bench)]
}

/** The card of the claim at the caret is opened for it, or else the open one asks. */
function askQuery(bench: Bench): Action {
  return {
    id: 'askQuery',
    label: labels.askQuery,
    group: 'judge',
    keys: ['q'],
    where: ['article', 'card'],
    why: () => whyNoChange(bench) ?? (appearanceToFill(bench) === null ? why.noClaim : null),
    run: () => {
      const id = appearanceToFill(bench)
      if (id === null) return
      bench.store.setOpenCard(id)
      askAbout(id)
    },
  }
}

function kinds(bench: Bench): Action[] {
  const { store } = bench
  return FACT_KINDS.map((factKind) => ({
    id: `fact-${factKind}`,
    label: labels.factKind(FACT_KIND_WORDS[factKind]),
    group: 'judge',
    keys: [],
    where: ['article', 'card'],
    why: () => whyNoChange(bench) ?? (appearanceAtHand(bench) === null ? why.noClaim : null),
    run: () => {
      const id = appearanceAtHand(bench)
      const claim = id === null ? null : claimAt(bench, id)?.claim
      if (claim) void store.send({ name: 'setFactKind', claimId: claim.id, factKind })
    },
  }))
}
