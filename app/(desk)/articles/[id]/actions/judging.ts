import { scaleFor } from '../../../../../domain/scale-for.ts'
import { actionWords } from '../../../../../domain/words/actions.ts'
import { cardWords } from '../../../../../domain/words/card.ts'
import { type CardTarget, focusCard } from '../card/card-focus.ts'
import { withAdded } from '../card/chain.ts'
import { afterPress, keysOf, verdictCommand } from '../card/verdict-command.ts'
import type { Action, Bench } from './action.ts'
import { appearanceAtHand, appearanceToFill, claimAt } from './at-hand.ts'
import { whyNoChange } from './possible.ts'

const { labels, why } = actionWords

/** What is said of the claim at the caret, or of the one whose card has the focus. */
export function judging(bench: Bench): Action[] {
  return [
    ...verdicts(bench),
    outletItself(bench),
    field(bench, 'speakers', 'speakers', ['s'], ['card']),
    field(bench, 'inShort', 'inShort', ['i']),
    field(bench, 'explanation', 'explanation', ['x']),
    field(bench, 'sourceBox', 'sourceBox', ['r']),
  ]
}

function verdicts(bench: Bench): Action[] {
  const { workspace } = bench.store
  const scale = scaleFor(workspace)
  if (!scale) return []
  return keysOf(scale).map((verdict, i) => ({
    id: `verdict-${verdict.key}`,
    label: labels.verdict(verdict.label),
    group: 'judge',
    keys: i < 9 ? [String(i + 1)] : [],
    where: ['article', 'card'],
    why: () => whyNotJudged(bench),
    run: () => void judge(bench, verdict.key),
  }))

  async function judge({ store }: Bench, key: string): Promise<void> {
    const id = appearanceAtHand(bench)
    const numbered = id === null ? null : claimAt(bench, id)
    if (id === null || !numbered || !scale) return
    const { claim, number } = numbered
    const now = claim.scaleVersionId === scale.id ? claim.verdictKey : null
    const next = afterPress(now, key)
    const result = await store.send(verdictCommand(claim.id, scale, next))
    if (!result.ok) return
    store.setOpenCard(id)
    const label = keysOf(scale).find((one) => one.key === next)?.label
    store.announce(label ? cardWords.verdict.set(number, label) : cardWords.verdict.takenBack(number))
  }
}

function whyNotJudged(bench: Bench): string | null {
  return whyNoChange(bench) ?? (appearanceAtHand(bench) === null ? why.noClaim : null)
}

function outletItself(bench: Bench): Action {
  const { store } = bench
  const { outlet } = store.workspace.article
  const speakersOf = (id: string) => {
    const one = store.workspace.annotation[id]
    return one?.kind === 'appearance' ? one.speakers : []
  }
  const isNamed = () => {
    const id = appearanceAtHand(bench)
    return id !== null && speakersOf(id).some(({ kind }) => kind === 'outlet')
  }
  return {
    id: 'outletItself',
    label: labels.outletItself,
    group: 'judge',
    keys: ['o'],
    where: ['article', 'card'],
    why: () => whyNotJudged(bench) ?? (isNamed() ? why.outletNamed : null),
    run: async () => {
      const id = appearanceAtHand(bench)
      if (id === null) return
      const speakers = withAdded(speakersOf(id), { kind: 'outlet', name: outlet ?? '', phrase: null })
      const result = await store.send({ name: 'setSpeakers', annotationId: id, speakers })
      if (result.ok) store.announce(labels.outletItself)
    },
  }
}

/** Leads into a field of the card. */
function field(
  bench: Bench,
  id: 'speakers' | 'inShort' | 'explanation' | 'sourceBox',
  target: CardTarget,
  keys: readonly string[],
  where: Action['where'] = ['article', 'card'],
): Action {
  return {
    id: `to-${id}`,
    label: labels[id],
    group: 'card',
    keys,
    where,
    why: () => whyNoChange(bench) ?? (appearanceToFill(bench) === null ? why.noClaim : null),
    run: () => {
      const annotationId = appearanceToFill(bench)
      if (annotationId === null) return
      bench.store.setOpenCard(annotationId)
      focusCard(annotationId, target)
    },
  }
}
