import { catalogue } from './catalogue.ts'

/** Words of the widgets that every page shares. */
export const widgetWords = catalogue({
  messages: 'Messages',
  closeMessage: 'Close this message',
  noVerdict: 'No verdict yet',
  undated: 'undated',
  saving: 'Saving…',
  loading: 'Loading…',
  partNotHere:
    'This part of the page could not be fetched. What you did is kept; try again when you are connected, or load the page again.',
  retry: 'Try again',
  nowSays: (text: string) => `It says now: “${text}”`,
  nowEmpty: 'It is empty now.',
  networkFailed: 'The desk cannot be reached. What you typed is still here. Check the connection and try again.',
  answerLost:
    'The desk’s answer was lost on its way. What you typed is still here; look whether it was done before you try again.',
  strangeAnswer: 'The desk gave an answer that makes no sense here. Nothing was lost; load the page again.',
} as const)
