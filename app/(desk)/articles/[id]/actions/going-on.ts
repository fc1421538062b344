import { isUnchecked, nextUnchecked } from '../../../../../domain/next-unchecked.ts'
import { type CheckedSentence, workOf } from '../../../../../domain/sentence-state.ts'
import { actionWords } from '../../../../../domain/words/actions.ts'
import { STATE_WORDS } from '../../../../../domain/words/facts.ts'
import { offsetAt } from '../../../../../editor/article-document.ts'
import { sentencesOf } from '../sentences-of.ts'
import type { Action, Bench } from './action.ts'
import { claimAt } from './at-hand.ts'

const words = actionWords

/** The ways to the next sentence that still asks for something. */
export function goingOn(bench: Bench): Action[] {
  return [
    {
      id: 'goOn',
      label: words.labels.goOn,
      group: 'judge',
      keys: ['Enter'],
      where: ['article', 'card'],
      why: () => whyNotOn(bench),
      run: () => openOrGoOn(bench),
    },
    to(bench, 'nextUnchecked', 'u', 1),
    to(bench, 'previousUnchecked', 'Shift+u', -1),
  ]
}

function to(bench: Bench, id: 'nextUnchecked' | 'previousUnchecked', key: string, way: 1 | -1): Action {
  return {
    id,
    label: words.labels[id],
    group: 'move',
    keys: [key],
    where: ['article', 'card'],
    why: () => (nextUnchecked(sentencesOf(bench.store.workspace), 0, 1) ? null : words.why.allChecked),
    run: () => goToUnchecked(bench, way),
  }
}

function whyNotOn(bench: Bench): string | null {
  return bench.store.mode.kind === 'reading' ? null : words.why.choosing
}

/**
 * What Enter does. On marks it opens their cards, one after the other, as long as one of them still asks for
 * something; where the open card is settled or no mark is, it leads to the next sentence that is unchecked.
 */
function openOrGoOn(bench: Bench): void {
  const { store } = bench
  const here = bench.isInCard() ? [] : (bench.view()?.annotationsAtCaret() ?? [])
  const [first] = here
  const isOpen = here.some((id) => id === store.openCard)
  if (first !== undefined && !(isOpen && here.every((id) => isSettled(bench, id)))) store.enterCard(first)
  else goToUnchecked(bench, 1)
}

function isSettled(bench: Bench, annotationId: string): boolean {
  const claim = claimAt(bench, annotationId)?.claim
  return !claim || workOf(bench.store.current())(claim.id) === 'done'
}

function goToUnchecked(bench: Bench, way: 1 | -1): void {
  const all = sentencesOf(bench.store.current())
  const found = nextUnchecked(all, startOf(bench, all, way), way)
  if (found) arrive(bench, all, found)
  else bench.store.announce(words.why.allChecked)
}

/** Where to go on from. A sentence at the caret that nobody has marked is itself the next, until it is selected. */
function startOf(bench: Bench, all: readonly CheckedSentence[], way: 1 | -1): number {
  const state = bench.view()?.view.state
  if (!state) return -1
  const here = offsetAt(state.doc, state.selection.from)
  const around = all.find(({ start, end }) => start <= here && here < end)
  if (way < 0 || !state.selection.empty || around?.state !== 'unmarked') return here
  return around.start - 1
}

/** An unmarked sentence is selected, for C or N; a claim that waits for its verdict is opened beside the caret. */
function arrive(bench: Bench, all: readonly CheckedSentence[], sentence: CheckedSentence): void {
  const { store } = bench
  const view = bench.view()
  const waiting = annotationIn(bench, sentence)
  if (waiting === null) view?.selectSpan(sentence)
  else view?.revealAnnotation(waiting)
  store.setOpenCard(waiting)
  store.focusArticle()
  const text = store.workspace.capture.text.slice(sentence.start, sentence.end)
  const left = all.filter(isUnchecked).length
  store.announce(words.sentenceSaid(STATE_WORDS[sentence.state], left, text))
}

/** The first appearance in a sentence whose claim still asks for something. */
function annotationIn(bench: Bench, { claimIds, start, end }: CheckedSentence): string | null {
  const { workspace, claims } = bench.store
  const standing = claims.filter(({ claim }) => claimIds.includes(claim.id)).flatMap(({ appearances }) => appearances)
  const here = standing.filter(({ id }) =>
    (workspace.placement[id]?.selectors ?? []).some((span) => span.start < end && span.end > start),
  )
  return (here.find(({ id }) => !isSettled(bench, id)) ?? here[0])?.id ?? null
}
