import type { NumberedClaim } from '../../../../../domain/reading-order.ts'
import { scaleFor } from '../../../../../domain/scale-for.ts'
import { actionWords } from '../../../../../domain/words/actions.ts'
import type { Workspace } from '../../../../../domain/workspace.ts'
import { offsetAt } from '../../../../../editor/article-document.ts'
import { keysOf } from '../card/verdict-command.ts'
import { missingOfClaim } from '../claim-missing.ts'
import type { Action, Bench } from './action.ts'
import { markSaid } from './said-of-caret.ts'
import type { Sought } from './sought.ts'

const { labels, why } = actionWords

/** The ways from claim to claim of one status, on and back; `G` goes by the status that was asked for last. */
export function seeking(bench: Bench): Action[] {
  const again = bench.sought.current
  return [
    seek(bench, 'noVerdict', labels.nextNoVerdict, { kind: 'noVerdict' }, 1, ['v']),
    seek(bench, 'noVerdict-back', labels.previousNoVerdict, { kind: 'noVerdict' }, -1, ['Shift+v']),
    ...(['missing', 'ready', 'sentBack'] as const).map((kind) => seek(bench, kind, labels.next[kind], { kind }, 1, [])),
    ...verdictsOf(bench).map(({ key, label }) =>
      seek(bench, `seek-${key}`, labels.nextVerdict(label), { verdictKey: key }, 1, []),
    ),
    seek(bench, 'seek-again', labels.seekAgain, again, 1, ['g']),
    seek(bench, 'seek-again-back', labels.seekAgainBack, again, -1, ['Shift+g']),
  ]
}

function verdictsOf({ store }: Bench) {
  const scale = scaleFor(store.workspace)
  return scale ? keysOf(scale) : []
}

function seek(bench: Bench, id: string, label: string, sought: Sought, way: 1 | -1, keys: readonly string[]): Action {
  return {
    id,
    label,
    group: 'move',
    keys,
    where: ['article', 'card'],
    why: () => (bench.store.claims.some((claim) => isSought(bench, claim, sought)) ? null : why.noSuchClaim),
    run: () => {
      bench.sought.current = sought
      const found = placeFrom(bench, sought, way)
      if (found !== null) goToMark(bench, found)
    },
  }
}

/** Opens a mark's card beside the caret, and says what it is. */
export function goToMark(bench: Bench, annotationId: string): void {
  bench.store.goTo(annotationId)
  bench.store.focusArticle()
  bench.store.announce(markSaid(bench, annotationId))
}

/** The place of such a claim after the caret or before it, round the end of the article. */
function placeFrom(bench: Bench, sought: Sought, way: 1 | -1): string | null {
  const state = bench.view()?.view.state
  const here = state ? offsetAt(state.doc, state.selection.from) : -1
  const places = bench.store.claims
    .filter((claim) => isSought(bench, claim, sought))
    .flatMap(({ appearances }) => appearances.flatMap(({ id }) => placeOf(bench, id)))
    .sort((a, b) => a.start - b.start)
  const beside = way > 0 ? places.find(({ start }) => start > here) : places.findLast(({ start }) => start < here)
  return (beside ?? places.at(way > 0 ? 0 : -1))?.id ?? null
}

function placeOf({ store }: Bench, id: string): readonly { readonly id: string; readonly start: number }[] {
  const [first] = store.workspace.placement[id]?.selectors ?? []
  return first ? [{ id, start: first.start }] : []
}

function isSought({ store }: Bench, numbered: NumberedClaim, sought: Sought): boolean {
  const { verdictKey, status } = numbered.claim
  if ('verdictKey' in sought) return verdictKey === sought.verdictKey
  if (sought.kind === 'noVerdict') return verdictKey === null
  if (sought.kind === 'missing') return isLacking(store.workspace, numbered)
  return status === sought.kind
}

/** A workspace never changes, and the search asks at every stroke: what was worked out of a claim is kept with it. */
const known = new WeakMap<Workspace, Map<string, boolean>>()

function isLacking(workspace: Workspace, numbered: NumberedClaim): boolean {
  const lacking = known.get(workspace) ?? new Map<string, boolean>()
  known.set(workspace, lacking)
  const is = lacking.get(numbered.claim.id) ?? missingOfClaim(workspace, numbered).length > 0
  lacking.set(numbered.claim.id, is)
  return is
}
