import { catalogue } from './catalogue.ts'

/** Words of finding in an article. */
export const findWords = catalogue({
  title: 'Find in the article',
  menu: 'Find…',
  field: 'Words to find in the article',
  placeholder: 'Find in the article',
  next: 'Next place',
  previous: 'Place before',
  close: 'Close',
  wholeWords: 'Whole words',
  matchCase: 'Match case',
  /** Where one stands among all hits. */
  place: (at: number, all: number) => `${at.toLocaleString('en')} of ${all.toLocaleString('en')}`,
  none: 'Not found',
  inHidden: 'In hidden site text.',
  showHidden: 'Show it',
} as const)
