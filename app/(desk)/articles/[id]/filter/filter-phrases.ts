import { NONE } from '../../../../../domain/claim-filter.ts'
import { filterWords as words } from '../../../../../domain/words/filter.ts'
import { claimStatusWords } from '../../../../../domain/words/members.ts'
import type { Workspace } from '../../../../../domain/workspace.ts'
import type { MarkFilter } from './mark-filter.ts'

/** What a filter asks for, a phrase each, in the order in which it is chosen. */
export function filterPhrases(
  filter: MarkFilter,
  { scales, members }: Pick<Workspace, 'scales' | 'members'>,
): string[] {
  const { kind, verdict, status, member, missing } = filter
  const phrases = [
    filter.words.trim() === '' ? null : words.quoted(filter.words.trim()),
    kind && words.kinds[kind],
    verdict && (verdict === NONE ? words.noVerdict : labelOf(verdict, scales)),
    status && claimStatusWords[status],
    member && (member === NONE ? words.toNobody : words.assignedTo(members[member] ?? words.gone)),
    missing && words.missingPhrase(words.missingThings[missing]),
  ]
  return phrases.filter((phrase) => phrase !== null)
}

/** The label of a verdict's key in whichever scale has it; an address may name one that none has. */
function labelOf(key: string, scales: Workspace['scales']): string {
  const verdicts = Object.values(scales).flatMap((scale) => scale.verdicts)
  return verdicts.find((verdict) => verdict.key === key)?.label ?? key
}
