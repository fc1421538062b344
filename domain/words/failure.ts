import { catalogue } from './catalogue.ts'

/** Words of what went wrong, where a whole page is concerned. */
export const failureWords = catalogue({
  notFound: {
    title: 'This is not here',
    text: 'It may have been removed, or the address is wrong. Nothing of yours was changed.',
    action: 'To the articles',
  },
  crashed: {
    title: 'This page failed',
    text: 'Something in Plumbline is broken. What was saved is safe. Load the page again; if it keeps failing, give the number below to whoever looks after this installation.',
    number: (digest: string) => `Number: ${digest}`,
    action: 'Load the page again',
  },
} as const)
