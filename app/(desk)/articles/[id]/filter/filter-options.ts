import type { ClaimStatus } from '../../../../../domain/claim.ts'
import { MISSING_ASKED, type MissingAsked, NONE } from '../../../../../domain/claim-filter.ts'
import type { Member } from '../../../../../domain/member.ts'
import { roleMay } from '../../../../../domain/permissions.ts'
import { filterWords as words } from '../../../../../domain/words/filter.ts'
import { claimStatusWords } from '../../../../../domain/words/members.ts'
import { type ListEntry, verdictsIn } from '../list-entries.ts'
import type { MarkKind } from './mark-filter.ts'

/** One choice of a filter. */
type Option<K extends string> = { readonly id: K; readonly label: string }

/** Stands in a list of choices for what is not filtered; nothing that can be chosen is like it. */
export const ANY = ''

/** A choice as the filter holds it. */
export function choice<K extends string>(id: K | typeof ANY): K | null {
  return id === ANY ? null : id
}

/** Kinds of marks. */
export function kindOptions(): Option<MarkKind | typeof ANY>[] {
  const { claim, query, comment, notCheckable } = words.kinds
  return [
    { id: ANY, label: words.all },
    { id: 'claim', label: claim },
    { id: 'query', label: query },
    { id: 'comment', label: comment },
    { id: 'notCheckable', label: notCheckable },
  ]
}

/** The verdicts that are in use, and the one that is asked for. */
export function verdictOptions(entries: readonly ListEntry[], asked: string | null): Option<string>[] {
  const used = verdictsIn(entries).map(({ key, label }) => ({ id: key, label }))
  return withAsked([{ id: ANY, label: words.any }, { id: NONE, label: words.noVerdict }, ...used], asked, asked ?? '')
}

/** How far the work is. */
export function statusOptions(): Option<ClaimStatus | typeof ANY>[] {
  return [
    { id: ANY, label: words.any },
    { id: 'open', label: claimStatusWords.open },
    { id: 'ready', label: claimStatusWords.ready },
    { id: 'sentBack', label: claimStatusWords.sentBack },
  ]
}

/** Whose work: the member, those who may work, those who have work here, and nobody. */
export function memberOptions(
  entries: readonly ListEntry[],
  { people, me, names, asked }: MemberChoice,
): Option<string>[] {
  const working = people.filter(({ role }) => roleMay(role, 'markReady')).map(({ id }) => id)
  const assigned = entries.flatMap((entry) => (entry.kind === 'claim' ? (entry.work.assigneeId ?? []) : []))
  const others = [...new Set([...working, ...assigned])].filter((id) => id !== me)
  const options = [
    { id: ANY, label: words.anyone },
    { id: me, label: claimStatusWords.me },
    { id: NONE, label: claimStatusWords.nobody },
    ...others.map((id) => ({ id, label: names[id] ?? words.gone })),
  ]
  return withAsked(options, asked, words.gone)
}

/** What the choice of a member is made from. */
type MemberChoice = {
  readonly people: readonly Member[]
  readonly me: string
  readonly names: Readonly<Record<string, string>>
  readonly asked: string | null
}

/** What is missing. */
export function missingOptions(): Option<MissingAsked | typeof ANY>[] {
  const things = (['any', ...MISSING_ASKED] as const).map((id) => ({ id, label: words.missingThings[id] }))
  return [{ id: ANY, label: words.nothing }, ...things]
}

/** An address may ask for what no choice offers: it is one then. */
function withAsked(options: readonly Option<string>[], asked: string | null, label: string): Option<string>[] {
  const isOffered = asked === null || options.some(({ id }) => id === asked)
  return isOffered ? [...options] : [...options, { id: asked, label }]
}
