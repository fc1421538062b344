import { MISSING_ASKED, NONE } from '../../../../domain/claim-filter.ts'
import { type ClaimSearch, RETIRED_ASKED } from '../../../../domain/claim-search.ts'
import type { Verdict } from '../../../../domain/scale.ts'
import { claimSearchWords } from '../../../../domain/words/claim-search.ts'
import { filterWords } from '../../../../domain/words/filter.ts'
import { claimStatusWords } from '../../../../domain/words/members.ts'
import type { Option } from '../../../../ui/select.tsx'
import { VerdictMark } from '../../../../ui/verdict-mark.tsx'

/** Something with a name that can be chosen. */
type Named = { readonly id: string; readonly name: string }

/** What of the desk can be chosen. */
export type FinderChoices = {
  readonly verdicts: readonly Verdict[]
  readonly members: readonly Named[]
  /** The id of the member who asks. */
  readonly me: string
  readonly stories: readonly Named[]
  readonly outlets: readonly Named[]
}

/** Stands in a list of choices for what is not filtered; nothing that can be chosen is like it. */
export const ANY = ''

/** The fields of a search that are chosen and not typed. */
export type ChosenField = 'verdict' | 'status' | 'member' | 'missing' | 'story' | 'outlet' | 'retired' | 'order'

/** One field with its choices. */
export type FinderField = {
  readonly field: ChosenField
  readonly label: string
  readonly options: readonly Option<string>[]
}

/** The fields with what can be chosen in each; what an address asks for is offered even where nothing else does. */
export function finderFields(search: ClaimSearch, choices: FinderChoices): FinderField[] {
  const { verdict, member, story, outlet } = search
  return [
    { field: 'verdict', label: filterWords.verdict, options: withAsked(verdictOptions(choices.verdicts), verdict) },
    { field: 'status', label: filterWords.status, options: statusOptions() },
    {
      field: 'member',
      label: filterWords.member,
      options: withAsked(memberOptions(choices), member, filterWords.gone),
    },
    { field: 'missing', label: filterWords.missing, options: missingOptions() },
    {
      field: 'story',
      label: claimSearchWords.story,
      options: withAsked(named(choices.stories, claimSearchWords.anyStory), story),
    },
    {
      field: 'outlet',
      label: claimSearchWords.outlet,
      options: withAsked(named(choices.outlets, claimSearchWords.anyOutlet), outlet),
    },
    { field: 'retired', label: claimSearchWords.retired, options: retiredOptions() },
    { field: 'order', label: claimSearchWords.order, options: orderOptions() },
  ]
}

function verdictOptions(verdicts: readonly Verdict[]): Option<string>[] {
  return [
    { id: ANY, label: filterWords.any },
    { id: NONE, label: filterWords.noVerdict },
    ...verdicts.map((verdict) => ({
      id: verdict.key,
      label: verdict.label,
      children: <VerdictMark verdict={verdict} />,
    })),
  ]
}

function statusOptions(): Option<string>[] {
  const { open, ready, sentBack } = claimStatusWords
  return [
    { id: ANY, label: filterWords.any },
    { id: 'open', label: open },
    { id: 'ready', label: ready },
    { id: 'sentBack', label: sentBack },
  ]
}

function memberOptions({ members, me }: FinderChoices): Option<string>[] {
  return [
    { id: ANY, label: filterWords.anyone },
    { id: me, label: claimStatusWords.me },
    { id: NONE, label: claimStatusWords.nobody },
    ...members.filter(({ id }) => id !== me).map(({ id, name }) => ({ id, label: name })),
  ]
}

function missingOptions(): Option<string>[] {
  const things = (['any', ...MISSING_ASKED] as const).map((id) => ({ id, label: filterWords.missingThings[id] }))
  return [{ id: ANY, label: filterWords.nothing }, ...things]
}

function retiredOptions(): Option<string>[] {
  return RETIRED_ASKED.map((id) => ({ id, label: claimSearchWords.retiredChoices[id] }))
}

function orderOptions(): Option<string>[] {
  const { relevance, newest } = claimSearchWords.orders
  return [
    { id: 'relevance', label: relevance },
    { id: 'newest', label: newest },
  ]
}

function named(things: readonly Named[], any: string): Option<string>[] {
  const byName = [...things].sort((a, b) => a.name.localeCompare(b.name))
  return [{ id: ANY, label: any }, ...byName.map(({ id, name }) => ({ id, label: name }))]
}

function withAsked(options: readonly Option<string>[], asked: string | null, label = asked ?? ''): Option<string>[] {
  const isOffered = asked === null || options.some(({ id }) => id === asked)
  return isOffered ? [...options] : [...options, { id: asked, label }]
}
