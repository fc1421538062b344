import type { NotCheckableReason } from '../annotation.ts'
import type { TextBasis } from '../article.ts'
import type { ArticleField } from '../command.ts'
import type { Missing } from '../readiness.ts'
import { catalogue } from './catalogue.ts'

/** Words of the workspace: one article with its marks. */
export const workspaceWords = catalogue({
  back: 'All articles',
  loading: 'Opening the article…',
  captureOf: 'Capture of',
  archived: 'This article is archived: everything can be read, nothing can be changed.',
  viewer: 'You are a viewer at this desk: everything can be read, nothing can be changed.',
  unarchive: 'Take it out of the archive',

  regions: {
    list: 'Claims and marks',
    article: 'Article text',
    margin: 'Cards',
    card: 'Open card',
    finding: 'Our finding',
    selection: 'Selected words',
    mode: 'Choosing words',
  },

  save: {
    saved: 'Saved',
    saving: 'Saving…',
    failed: 'Not saved',
    readOnly: 'Read only',
    retry: 'Try again now',
    noConnection:
      'The server cannot be reached. What you did is kept here and sent again by itself; leave this page open.',
    noSense:
      'The server did not answer as it should. What you did is kept here and sent again by itself; leave this page open.',
    unread: 'the server, or something on the way to it, fails on this change and gives no reason',
  },

  gone: {
    unknown: 'The mark that this address names is not in this article.',
    deleted: 'The mark that this address names was deleted.',
  },

  deleted: {
    appearance: 'Claim deleted at this place.',
    comment: 'Comment deleted.',
    notCheckable: 'Mark “not checkable” deleted.',
  },
  undo: 'Undo',
  restored: 'Restored.',

  export: {
    menu: 'Export',
    excerpts: 'Page with excerpts',
    whole: 'Page with the whole text',
    menuExcerpts: 'Export with excerpts',
    menuWhole: 'Export with the whole text',
    download: 'Save the page with excerpts',
    downloadWhole: 'Save the page with the whole text',
  },

  menu: {
    label: 'More about this article',
    details: 'Article details…',
    archive: 'Archive',
    unarchive: 'Take out of the archive',
    keys: 'Keys…',
    finding: 'Our finding',
  },

  list: {
    comment: 'Comment',
    notCheckableMark: 'Not checkable',
    headline: 'Headline',
    empty: 'No claims yet.',
    emptyHow: 'Select words in the article and press C.',
    close: 'Close the list',
    places: (count: number) => `${count} places`,
    missing: (missing: readonly Missing[]) => `Missing: ${missing.map((m) => MISSING[m]).join(', ')}`,
  },

  coverage: {
    claims: (count: number) => (count === 1 ? '1 claim' : `${count} claims`),
    judged: (count: number) => `${count} judged`,
    notCheckable: (count: number) => `${count} not checkable`,
    paragraphs: (marked: number, all: number) =>
      all === 0 ? 'no paragraphs' : `${Math.round((100 * marked) / all)} % of paragraphs hold a mark`,
  },

  actions: {
    claim: 'Claim',
    sameClaim: 'Same claim as…',
    saidBy: 'Said by',
    comment: 'Comment',
    notCheckable: 'Not checkable',
    hide: 'Hide',
  },
  nothingSelected: 'Select some words of the article first.',
  noCardOpen: 'Open the card of a claim first: the speaker is added to it.',
  claimSaved: (number: number) => `Claim ${number} marked. Its card is open.`,
  speakerAdded: (phrase: string) => `Speaker added: ${phrase}`,
  commentSaved: 'Comment added.',
  notCheckableSaved: 'Marked as not checkable.',
  hidden: 'Hidden as site text.',
  kept: 'Kept as text of the article.',
  spansSaved: 'The words were changed.',

  reasons: {
    notCheckable: { opinion: 'Opinion', prediction: 'Prediction', private: 'Private matter' } satisfies Record<
      NotCheckableReason,
      string
    >,
    why: 'Why it cannot be checked',
    hide: 'Why it is not the article’s',
  },

  comment: {
    label: 'Comment, for the desk only',
    placeholder: 'What should be looked at here?',
    save: 'Save comment',
    cancel: 'Cancel',
    text: 'Comment',
    by: (name: string) => `by ${name}`,
    someone: 'a member',
    deskOnly: 'For the desk only, never published',
    empty: 'Empty comment',
  },
  card: {
    close: 'Close card',
    delete: 'Delete',
    menu: 'More about this mark',
    editSpan: 'Edit span',
    addSpan: 'Add span',
  },

  mode: {
    replace: 'Select the new words.',
    add: 'Select the words to add.',
    phrase: 'Select the words that say who says so.',
    keys: 'Enter takes them · Esc cancels',
    take: 'Take these words',
    cancel: 'Cancel',
  },

  picker: {
    title: 'Same claim as…',
    search: 'Search claims',
    placeholder: 'Words of the claim, or its number here',
    here: 'In this article',
    numberHere: (number: number) => `Claim ${number}`,
    elsewhere: 'In other articles',
    none: 'No claim holds these words. Try fewer, or make it a claim of its own.',
    nothing: 'There is no other claim yet.',
    failed: 'Other articles could not be searched.',
    cancel: 'Cancel',
  },

  details: {
    title: 'Article details',
    close: 'Done',
    fields: {
      headline: 'Headline',
      workingTitle: 'Working title',
      outlet: 'Outlet',
      byline: 'Byline',
      publishedAt: 'Published',
      url: 'Address',
      language: 'Language',
      obtained: 'How we got it',
      textBasis: 'Whole text',
      findingHeadline: 'Our headline',
    } satisfies Record<ArticleField, string>,
    help: {
      headline: 'The outlet’s own. Empty: none in our copy.',
      workingTitle: 'What the desk calls it. Never printed as the article’s headline.',
      publishedAt: '2026-11-21, 2026-11 or 2026. Empty: undated.',
      url: 'Begins with https:// or http://',
      language: 'A language code: en, pt-BR, ar',
      obtained: 'Readers see it: “copied from the website on 21 November 2026”.',
      findingHeadline: 'One line that says what is so.',
      textBasis: 'On what ground readers may get the whole text. Without one they get excerpts.',
    },
    bases: {
      none: 'Excerpts only',
      licence: 'By licence',
      permission: 'By permission',
      quotation: 'By quotation right',
    } satisfies Record<TextBasis | 'none', string>,
    story: 'Story',
    noStory: 'None',
    hash: 'Hash of the capture (sha256)',
  },

  finding: {
    title: 'Our finding',
    lead: 'What the desk found on the whole article. Readers see it first.',
    text: 'Finding',
    textHint: 'Two or three sentences; no score.',
    close: 'Close our finding',
  },

  keys: {
    title: 'Keys',
  },

  empty: {
    title: 'Mark what can be checked',
    how: 'Select words, then press C to make them a claim. With the keyboard: T leads from sentence to sentence, Shift and the arrow keys select. ? shows all keys.',
  },

  failed: {
    title: 'The article could not be opened',
    noConnection: 'The desk cannot be reached. Check the connection and try again.',
    again: 'Try again',
  },
} as const)

const MISSING: Readonly<Record<Missing, string>> = {
  text: 'what is claimed',
  speakers: 'who says so',
  verdict: 'verdict',
  inShort: 'in short',
  source: 'a public source',
  attempts: 'what was tried',
  readersMayKnow: 'what readers may be told of a confidential source',
}
