import { BLOCK_ROLES, type BlockRole } from '../capture.ts'
import { catalogue } from './catalogue.ts'
import { BLOCK_ROLE_WORDS } from './desk.ts'

/** Words of the import page. */
export const importWords = catalogue({
  title: 'Bring in an article',
  bringLead: 'Paste its text, or drop a text file. It is kept exactly as it is.',
  box: 'Text of the article',
  placeholder: 'Paste the text here',
  boxHelp:
    'All of it, headline included. What is the site’s and not the article’s is found in the next step; nothing is thrown away.',
  choose: 'Choose a file',
  drop: 'or drop a .txt file here',
  dropped: (name: string) => `File: ${name}`,
  otherFile: 'Choose another file',
  forgetFile: 'Paste text instead',
  oneFile: 'One file at a time, please.',
  otherFormat: (name: string) =>
    `“${name}” is not a .txt file. Other formats come later; open it and paste its text here.`,
  isAddress: 'This is an address. Fetching pages comes later; open it, select the article’s text and paste it here.',
  nothing: 'There is nothing here yet. Paste the text of the article, or choose a file.',
  tooLarge: (megabytes: string, limit: string) =>
    `This is too large: ${megabytes} MB, and ${limit} MB is the limit. Import the article alone, or in parts.`,
  notText:
    'This file is not plain text, whatever its name says. Open it in the program it belongs to and paste the article from there.',
  next: 'Look at it',
  reading: 'Reading…',

  kept: 'You were bringing in an article',
  keptText: (start: string) => `“${start}”`,
  continue: 'Continue with it',
  discard: 'Start over',
  notKept: 'This text is too large to be kept over a reload of this page. Keep it open until you are done.',

  arrangeTitle: 'Look it over',
  arrangeLead: 'Say what each line is, leave the site’s own words out, fill in what you know. Unknown is an answer.',
  differentText: 'Use another text',
  start: 'Start checking',
  starting: 'Saving…',
  text: 'The article',
  textHelp: 'Select words with the mouse or with Shift and the arrow keys, then press H to leave them out.',
  textLabel: 'Text of the article as it will be',
  roles: 'Roles of the lines',
  role: (number: number, role: string, words: string) => `Line ${number}, ${role}: ${words}`,
  roleMenu: (number: number) => `Line ${number} is`,
  details: 'What is known of it',
  beside: 'About the article',
  headline: 'Headline',
  headlineHelp: 'The outlet’s own. Leave it empty where the copy has none.',
  workingTitle: 'Working title',
  workingTitleHelp: 'Only for your desk, because there is no headline. It is never printed as one.',
  outlet: 'Outlet',
  outletHelp: 'Who published it.',
  byline: 'Byline',
  publishedAt: 'Date',
  publishedAtHelp: '2026-11-21, 2026-11 or 2026. Empty is “undated”.',
  language: 'Language',
  languageHelp: 'A code: en, pt-BR, ar.',
  url: 'Address',
  urlHelp: 'Where it was published.',
  obtained: 'How obtained',
  obtainedHelp: 'In words for readers: “from the outlet’s site”, “scan of the printed page”.',
  unknown: 'unknown',
  story: 'Story',
  storyNone: 'No story',
  storyNew: 'A new story…',
  storyTitle: 'Title of the new story',
  storyTitleMissing: 'Give the new story a title, or choose no story.',

  siteText: 'Site text',
  siteTextNone: 'Nothing here looks like the site’s own words. Select some words and press H if there are.',
  siteTextHelp:
    'The site’s words, not the article’s. Left out, they move nothing; the desk can show or keep them later too.',
  leaveOut: 'Leave out',
  hideAs: 'Leave out as',
  hideSelection: 'Leave these words out (H)',
  byHand: 'by hand',
  byRule: 'found by rule',
  showIn: 'Show',
  showPiece: (start: string) => `Show in the text: ${start}`,
  leftOut: (count: number) => (count === 1 ? '1 piece left out' : `${count} pieces left out`),
  nothingSelected: 'No words are selected. Select some words of the article first.',
  hidden: (count: number) => (count === 1 ? 'Left out.' : `${count} pieces left out.`),
  failedStory: (sentence: string) => `The story could not be made: ${sentence}`,
  notAllowed:
    'You can read at this desk. Bringing in articles is for checkers and editors; ask an owner for that role.',
} as const)

/** The roles a line can be given, in the order in which a page prints them. */
export const ROLE_CHOICES: readonly { readonly id: BlockRole; readonly label: string }[] = BLOCK_ROLES.map((id) => ({
  id,
  label: BLOCK_ROLE_WORDS[id],
}))
