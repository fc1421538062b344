import { titleOf } from '../../../../../domain/article.ts'
import type { NumberedClaim } from '../../../../../domain/reading-order.ts'
import { actionWords as words } from '../../../../../domain/words/actions.ts'
import type { Action, Bench } from './action.ts'
import { rankOf } from './rank.ts'
import { goToMark } from './seeking.ts'

/** One line of the search: an action, or a claim to go to. */
export type PaletteEntry = {
  readonly id: string
  readonly label: string
  readonly group: string
  readonly keys: readonly string[]
  readonly why: string | null
  readonly run: () => void
}

/** Most claims that are listed at once; a longer query finds the others. */
const MOST_CLAIMS = 20

/** What a query finds, the best first; what is impossible comes last. Claims are found by number or words. */
export function paletteEntries(bench: Bench, actions: readonly Action[], query: string): readonly PaletteEntry[] {
  const others = actions.filter(({ id }) => id !== 'palette').map(entryOf)
  const found = ranked([...others, ...claimEntries(bench, query)], query)
  return [...found.filter(({ why }) => why === null), ...found.filter(({ why }) => why !== null)]
}

function entryOf({ id, label, group, keys, why, run }: Action): PaletteEntry {
  return { id, label, group: words.groups[group], keys, why: why(), run: () => run({ exact: false }) }
}

/** Claims are many: they are listed once something is asked for. */
function claimEntries(bench: Bench, query: string): readonly PaletteEntry[] {
  if (query.trim() === '') return []
  const answers = ({ claim, number }: NumberedClaim) => rankOf(words.goToClaim(number, claim.text), query) !== null
  const found = bench.store.claims.filter(answers).map((claim) => claimEntry(bench, claim))
  return ranked(found, query).slice(0, MOST_CLAIMS)
}

function claimEntry(bench: Bench, { claim, number, appearances }: NumberedClaim): PaletteEntry {
  const [first] = appearances
  return {
    id: `claim-${claim.id}`,
    label: words.goToClaim(number, claim.text),
    group: words.claimsOf(titleOf(bench.store.workspace.article)),
    keys: [],
    why: null,
    run: () => {
      if (first) goToMark(bench, first.id)
    },
  }
}

function ranked(entries: readonly PaletteEntry[], query: string): readonly PaletteEntry[] {
  return entries
    .flatMap((entry) => {
      const rank = rankOf(entry.label, query)
      return rank === null ? [] : { entry, rank }
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry)
}
