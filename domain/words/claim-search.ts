import { catalogue } from './catalogue.ts'

/** Words of searching the desk's claims. */
export const claimSearchWords = catalogue({
  find: 'Find claims',
  placeholder: 'Words of claims, quotes, sources',
  story: 'Story',
  outlet: 'Outlet',
  retired: 'Retired claims',
  order: 'Order',
  anyStory: 'Any',
  anyOutlet: 'Any',
  retiredChoices: { without: 'Left out', only: 'Only these', with: 'Listed too' },
  orders: { relevance: 'Best match first', newest: 'Newest first' },
  more: 'More filters',
  clear: 'Clear all filters',
  noneTitle: 'No claim is like that',
  noneText: 'Take a filter or a word away, or clear them all. Words are looked for in claims, in short and in sources.',
  behindEnd: 'There are fewer pages than that.',
  count: (claims: number) => (claims === 1 ? '1 claim' : `${claims.toLocaleString('en')} claims`),
  range: (first: number, last: number, all: number) =>
    `${first.toLocaleString('en')}–${last.toLocaleString('en')} of ${all.toLocaleString('en')} claims`,
  pages: 'Pages of claims',
  page: (page: number, all: number) => `Page ${page.toLocaleString('en')} of ${all.toLocaleString('en')}`,
  previous: 'Previous page',
  next: 'Next page',
  first: 'First page',
  assignedTo: (name: string) => `assigned to ${name}`,
  cited: 'In a source:',
} as const)
