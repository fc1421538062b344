import type { MissingAsked } from '../claim-filter.ts'
import { catalogue } from './catalogue.ts'

/** Words of filtering claims, in an article's list and on the desk's. */
export const filterWords = catalogue({
  words: 'Find in claims and sources',
  placeholder: 'Find in claims',
  filters: 'Filters',
  /** The button, with how many filters are set. */
  filtersSet: (count: number) => (count === 0 ? 'Filters' : `Filters, ${count} set`),
  kind: 'Kind',
  verdict: 'Verdict',
  status: 'Status',
  member: 'Assigned to',
  missing: 'Missing',
  any: 'Any',
  anyone: 'Anyone',
  all: 'All marks',
  nothing: 'Nothing asked',
  noVerdict: 'No verdict yet',
  kinds: { claim: 'Claims', query: 'Open queries', comment: 'Comments', notCheckable: 'Not checkable' },
  missingThings: {
    any: 'Anything',
    source: 'A public source',
    speakers: 'Who says so',
    verdict: 'A verdict',
    inShort: 'In short',
    text: 'What is claimed',
    attempts: 'What was tried',
    readersMayKnow: 'What readers may know',
  } satisfies Record<MissingAsked, string>,
  missingPhrase: (thing: string) => `missing: ${thing.charAt(0).toLowerCase()}${thing.slice(1)}`,
  assignedTo: (name: string) => `assigned to ${name}`,
  toNobody: 'assigned to nobody',
  gone: 'a former member',
  quoted: (words: string) => `“${words}”`,
  shown: (shown: number, all: number) => `${shown} of ${all}`,
  clear: 'Clear',
  clearAll: 'Clear all filters',
  none: 'Nothing here is like that.',
  noneHow: 'Take a filter away, or clear them all.',
} as const)
