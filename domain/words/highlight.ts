import { catalogue } from './catalogue.ts'

/** What a screen reader says of highlighted words. */
export const highlightWords = catalogue({
  claim: (number: number | null, verdict: string | null, denial: boolean) =>
    `Claim${number === null ? '' : ` ${number}`}, ${verdict ?? 'no verdict yet'}${denial ? ', denied here' : ''}`,
  comment: 'Comment',
  notCheckable: 'Not checkable',
  /** Several over the same words, those that began first before the others; `more` began before all of these. */
  several: (names: readonly string[], more: number) => [...(more > 0 ? [`${more} more`] : []), ...names].join('; '),
} as const)
