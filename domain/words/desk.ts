import type { BlockRole } from '../capture.ts'
import type { Role } from '../member.ts'
import { catalogue } from './catalogue.ts'

/** What a line of an article is. */
export const BLOCK_ROLE_WORDS: Readonly<Record<BlockRole, string>> = catalogue({
  headline: 'Headline',
  standfirst: 'Standfirst',
  byline: 'Byline',
  dateline: 'Dateline',
  paragraph: 'Paragraph',
  heading: 'Heading',
  quotation: 'Quotation',
  listItem: 'List item',
  caption: 'Caption',
})

/** The roles of members. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = catalogue({
  viewer: 'Viewer',
  checker: 'Checker',
  editor: 'Editor',
  owner: 'Owner',
})

/** What each role may do, in a line. */
export const ROLE_HELP: Readonly<Record<Role, string>> = catalogue({
  viewer: 'reads everything but what confidential sources say',
  checker: 'imports, annotates, judges, cites and writes',
  editor: 'does what a checker does, decides queries, sends claims back and archives',
  owner: 'keeps the members and the settings as well',
})

/** Words of signing in, setting up and a forgotten password. */
export const accountWords = catalogue({
  signIn: {
    title: 'Sign in',
    email: 'E-mail',
    password: 'Password',
    action: 'Sign in',
    forgot: 'Trouble getting in?',
    forgotHelp:
      'An owner of the desk makes a link for you on the machine that runs Plumbline; with it you choose a new one.',
    wrong: 'E-mail or password is not right. Check both and try again.',
    tooMany: 'Too many attempts that failed. Wait five minutes, then try again.',
    missing: 'Fill in both fields.',
    failed: 'Signing in failed. Nothing was changed. Try again in a moment.',
  },
  setup: {
    title: 'Set up your desk',
    lead: 'You become its owner. Everything can be changed later.',
    deskName: 'Name of the desk',
    deskNameHelp: 'As readers will see it on your fact-checks.',
    name: 'Your name',
    nameHelp: 'For your colleagues; never published.',
    email: 'E-mail',
    password: 'Password',
    passwordHelp: 'At least 12 characters. A few unrelated words are good.',
    action: 'Set up the desk',
    needed: 'This is needed.',
    notEmail: 'This is not an e-mail address.',
    tooShort: (missing: number) => (missing === 1 ? 'One more character.' : `${missing} more characters.`),
    noToken: 'This desk has no owner yet',
    noTokenText:
      'Plumbline printed a one-time set-up address when it started. Find it where it was started, in the terminal or the log, and open it.',
    noTokenAgain: 'Is it gone? Start Plumbline again; it prints a new one as long as the desk has no owner.',
    badToken: 'This set-up address does not work',
    badTokenText:
      'It was used already, or a later start replaced it. Look for the newest one where Plumbline was started, in the terminal or the log.',
    done: 'This desk is set up',
    doneText: 'It has an owner. Sign in, or ask an owner to invite you.',
  },
  reset: {
    title: 'Choose a new password',
    password: 'New password',
    action: 'Save the new password',
    noToken: 'This link is not whole',
    noTokenText: 'Open it exactly as you got it, or ask an owner of the desk for a new one.',
    badToken: 'This link was used already or is too old. Ask an owner of the desk for a new one.',
    done: 'Your new password is set',
    doneText: 'Sign in with it.',
  },
} as const)

/** Words of the list of articles. */
export const articleListWords = catalogue({
  title: 'Articles',
  bringIn: 'Bring in an article',
  sample: 'Load the sample story',
  sampleLoading: 'Loading the sample story…',
  emptyTitle: 'Nothing to check yet',
  emptyText:
    'Bring in an article, mark what it claims, say what is so and why. Or load the sample story: two invented articles on one invented event, one of them checked.',
  emptyForReaders: 'No article has been brought in yet. Checkers and editors do that.',
  find: 'Find an article',
  findPlaceholder: 'Title, outlet or story',
  archived: (count: number) => `Show archived (${count})`,
  archivedTag: 'Archived',
  workingTitleTag: 'Working title',
  noMatch: 'No article has these words.',
  noOutlet: 'outlet unknown',
  onlyArchived: 'Every article is archived.',
  judged: (judged: number, claims: number) => (claims === 0 ? 'No claims yet' : `${judged} of ${claims} judged`),
  count: (count: number) => (count === 1 ? '1 article' : `${count} articles`),
} as const)

/** Words of stories. */
export const storyWords = catalogue({
  title: 'Stories',
  lead: 'A story is a folder of articles about one thing that happened.',
  create: 'New story',
  createTitle: 'New story',
  name: 'Title of the story',
  namePlaceholder: 'What happened, in a few words',
  nameMissing: 'Give it a title.',
  createAction: 'Make the story',
  rename: 'Rename',
  renameTitle: 'Rename the story',
  emptyTitle: 'No stories yet',
  emptyText: 'Put articles about one event together, and claims that several of them make are seen side by side.',
  articles: 'Articles',
  claims: 'Claims',
  noArticles: 'No article is in this story yet. Choose it when you bring one in.',
  noClaims: 'No claim has been marked in these articles yet.',
  count: (articles: number) => (articles === 1 ? '1 article' : `${articles} articles`),
} as const)

/** Words of the list of claims and of a claim's own page. */
export const claimPageWords = catalogue({
  title: 'Claims',
  lead: 'What was asserted, with every place it appears.',
  emptyTitle: 'No claims yet',
  emptyText: 'Select words in an article and press C: that makes a claim.',
  emptyAction: 'To the articles',
  noText: 'No words yet',
  retiredTag: 'Retired',
  leftOutTag: 'Left out of publication',
  nowhere: 'appears nowhere now',
  where: (places: number, articles: number, names: readonly string[]) =>
    `${places === 1 ? '1 place' : `${places} places`} in ${articles === 1 ? '1 article' : `${articles} articles`}: ${new Intl.ListFormat('en', { type: 'conjunction' }).format(names)}`,

  judgement: 'Judgement',
  inShort: 'In short',
  noInShort: 'Not written yet.',
  explanation: 'Explanation',
  noExplanation: 'Not written yet.',
  reading: 'How we read it',
  saidWhen: 'Said when',
  knownWhen: 'Judged as known when',
  appearances: 'Where it appears',
  noAppearances: 'It appears in no article now. It is kept until somebody retires it.',
  open: 'Open in the article',
  openOf: (title: string, place: number) => ` “${title}”, place ${place}`,
  placeLost: 'Its words are not found in the newest capture.',
  sources: 'Sources',
  noSources: 'None yet.',
  confidentialSource: 'A confidential source. Checkers and editors see which.',
  attempts: 'What we tried',
  noAttempts: 'Nothing recorded.',
  history: 'History',
  noHistory: 'Nothing has happened yet.',
  archivedCopy: 'Archived copy',
  accessed: 'accessed',
  confidentialTag: 'Confidential',
  noStance: 'Not said',
  untitledSource: 'Untitled source',
  placeMenu: 'What to do with this place',
  checked: (what: string) => `What is checked: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,

  more: 'What to do with this claim',
  merge: 'Merge into another claim…',
  mergeTitle: 'Merge into another claim',
  mergeText:
    'All places of this claim will belong to the other one, which keeps its own verdict, sources and explanation. This claim is retired.',
  mergeFind: 'The claim that stays',
  mergeFound: 'Claims found',
  mergeNone: 'No other claim matches.',
  mergeSearching: 'Searching…',
  mergeAction: 'Merge',
  merged: 'Merged. All places now belong to this claim.',
  unlink: 'Make this place a claim of its own',
  unlinked: 'This place is a claim of its own now.',
  openNew: 'Open it',
  retire: 'Retire this claim',
  retireFirst: 'Retire this claim (only when it appears nowhere)',
  unretire: 'Bring this claim back',
  nowRetired: 'This claim is retired.',
  broughtBack: 'This claim is back.',
} as const)

/** Words of the settings. */
export const settingsWords = catalogue({
  title: 'Settings',
  lead: 'What readers are told of your desk, who works at it and how it judges.',
  readOnly: 'Owners of the desk change these; you can read them.',
  desk: 'The desk',
  deskHelp: 'Readers find this at the end of every fact-check.',
  name: 'Name',
  publicationUrl: 'Publication address',
  publicationUrlHelp: 'Where your fact-checks are published, for example https://checks.example.org.',
  method: 'Method',
  methodHelp: 'How you choose what to check, and how you check it.',
  contact: 'Contact',
  contactHelp: 'How readers reach you.',
  complaints: 'Complaints',
  complaintsHelp: 'How readers complain, and to whom if you do not answer.',
  corrections: 'Corrections',
  correctionsHelp: 'What you do when you were wrong.',
  notSet: 'Not written yet',
  nameMissing: 'The desk needs a name.',
  scale: 'The scale',
  scaleHelp: 'What a verdict can be, from false to true, and the findings beside it.',
  scaleVersion: (name: string, number: number) => `${name}, version ${number}`,
  otherFindings: 'Other findings',
} as const)
