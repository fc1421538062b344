import type { NotCheckableReason } from '../annotation.ts'
import type { TextBasis } from '../article.ts'
import type { CitationStance } from '../source.ts'
import { catalogue } from './catalogue.ts'
import { englishDate } from './page-dates.ts'
import type { Phrase } from './page-phrase.ts'
import { englishPlace, englishPlaces } from './page-places.ts'
import { englishDenying, englishSaying, inSentence } from './page-speakers.ts'

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const

/** A count as a newspaper prints it: words up to twelve, then figures. */
function count(number: number): string {
  return NUMBERS[number] ?? String(number)
}

/** An outlet's name with the possessive; a name that ends in s takes the apostrophe alone. */
function possessive(outlet: string): Phrase {
  return [{ foreign: inSentence(outlet) }, /s$/i.test(outlet.trim()) ? '’' : '’s']
}

const REASONS: Readonly<Record<NotCheckableReason, string>> = {
  opinion: 'An opinion: it can be shared or not, but not checked.',
  prediction: 'A prediction: nobody can check yet what has not happened.',
  private: 'A private matter: we do not look into it.',
}

const STANCES: Readonly<Record<CitationStance, string>> = {
  supports: 'Supports the claim',
  contradicts: 'Contradicts the claim',
  background: 'Background',
}

const BASES: Readonly<Record<TextBasis, string>> = {
  licence: 'Printed in full under a licence.',
  permission: 'Printed in full with permission.',
  quotation: 'Printed in full under the right of quotation.',
}

const NOT_JUDGED = 'Not yet judged'

/** The words of the page that readers get, in English. A name from elsewhere comes back as a marked part of a phrase. */
const ENGLISH = catalogue({
  skip: 'Skip to the fact-check',
  draft: 'Draft, not published',
  kind: 'Fact-check',
  madeAt: (moment: string) => `Made on ${englishDate(moment)}`,
  title: (draft: boolean, headline: string, desk: string) =>
    [draft ? `Draft: ${headline}` : headline, desk.trim()].filter(Boolean).join(' – '),
  headlineFor: (headline: string | null, outlet: string | null): Phrase => {
    if (headline?.trim()) return ['We checked: ', { foreign: headline }]
    return outlet?.trim() ? ['We checked an article by ', { foreign: inSentence(outlet) }] : ['We checked an article']
  },
  bylines: (names: readonly string[]): Phrase => [
    'By ',
    ...names.flatMap(
      (name, i): Phrase =>
        i === 0 ? [{ foreign: name }] : [i === names.length - 1 ? ' and ' : ', ', { foreign: name }],
    ),
  ],

  finding: 'Our finding',
  noFinding: 'No finding has been written yet.',

  checked: 'What we checked',
  outlet: 'Outlet',
  headline: 'Headline',
  byline: 'Byline',
  date: 'Date',
  obtained: 'How we obtained it',
  address: 'Address',
  ourCopy: 'Our copy',
  unknown: 'not known',
  undated: 'undated',
  noneInOurCopy: 'none in our copy',
  siteMessages: (number: number) => `${count(number)} site message${number === 1 ? '' : 's'} left out`,

  claims: 'The claims',
  noClaims: 'No claim has been marked in this article yet.',
  notJudged: NOT_JUDGED,
  place: englishPlace,
  places: englishPlaces,

  fromArticle: (outlet: string | null): Phrase =>
    outlet?.trim() ? ['From ', ...possessive(outlet), ' article'] : ['From the article'],
  excerptsOnly: 'We print the sentences that we checked; […] stands for what we left out.',
  inFull: (basis: TextBasis | null) =>
    basis ? BASES[basis] : 'Printed in full for the desk’s own use, not for publication.',
  readAt: 'The whole article:',
  leftOutMark: '[…]',
  legend: {
    title: 'How to read the marks',
    underlined: 'Underlined words are a claim; its number leads to our note. Line and sign give our verdict:',
    marked: 'Words with a number are a claim; the number leads to our note.',
    notJudged: 'tinted words: not yet judged',
    denied: 'dashed line: here the claim is denied, or someone declines to speak about it',
    notCheckable: 'corner marks and a letter: not checkable',
  },
  /** A mark that is a letter or a figure is said too: what is seen has to be in the name (WCAG 2.5.3). */
  reference: (number: number, verdict: { readonly mark: string; readonly label: string } | null) =>
    `Note ${number}${verdict && /[\p{L}\p{N}]/u.test(verdict.mark) ? verdict.mark : ''}: ${verdict?.label ?? NOT_JUDGED}`,
  denialReference: (number: number) => `Note ${number}: denied here`,
  denialSign: '≠',
  letterReference: (letter: string) => `Remark ${letter}: not checkable`,
  backFrom: (letter: string) => `Back to the text at ${letter}`,

  notes: 'Notes',
  note: (number: number) => `Claim ${number}`,
  theirWords: 'Their words',
  claim: 'The claim',
  asQuoted: 'As quoted.',
  ourWording: 'In our wording.',
  checkedThatSaid: 'We checked that it was said, not whether it is true.',
  hedged: 'Said with a reservation.',
  reading: 'How we read it',
  saidWhen: 'Said',
  knownWhen: 'Judged as known on',
  onDate: englishDate,
  whoSaysSo: 'Who says so',
  saying: englishSaying,
  nobodySaysSo: 'Not recorded yet.',
  whoDenies: 'Who denies it',
  whoDeclines: 'Who declines to say',
  denying: englishDenying,
  verdict: 'Verdict',
  inShort: 'In short',
  explanation: 'Why',
  sources: 'Sources',
  stance: (stance: CitationStance) => STANCES[stance],
  confidential: (told: string): Phrase =>
    told.trim()
      ? ['A confidential source: ', { foreign: told.trim() }, /[.!?…]$/.test(told.trim()) ? '' : '.']
      : ['A confidential source, of which we can tell nothing more.'],
  untitled: 'Untitled source',
  accessed: (date: string) => `accessed ${englishDate(date)}`,
  archived: 'archived copy',
  sourceKind: { primary: 'primary source', secondary: 'secondary source' },
  dependsOn: 'Depends on:',
  interest: 'Its interest:',
  attempts: 'What we tried',
  attemptKind: { search: 'search', contact: 'contact' },
  backTo: 'Back to',
  theText: 'the text',
  again: (place: string, nth: number) => `${place} (${nth})`,
  close: 'Close',

  unchecked: 'What we left unchecked, and why',
  notMarked: 'Words of the article that carry no mark were not checked.',
  reason: (reason: NotCheckableReason) => REASONS[reason],
  notJudgedYet: 'We have not reached a verdict on this claim yet.',

  scale: 'Our scale',
  scales: 'Our scales',
  offScale: 'Other findings',

  aboutDesk: 'About this fact-check',
  method: 'How we work',
  contact: 'Contact',
  complaints: 'Complaints',
  corrections: 'Corrections',
  published: 'Published at',

  provenance: 'About our copy of the article',
  captured: 'Captured',
  capture: 'Capture',
  captureHash: 'SHA-256 of the capture',
  pageMade: 'This page made',
  captureHashOf:
    'The SHA-256 is that of the text as we captured it, in UTF-8, its parts joined by line feeds and with the site’s messages still in it. Whoever has the same text gets the same figure.',
  pageHash:
    'A page cannot hold its own SHA-256. To compare this file with another copy, compute the SHA-256 of both and ask the desk for the figure it keeps.',
})

/** The words of the page that readers get; another language fills in the same. */
export type PageWords = typeof ENGLISH

const LANGUAGES: Readonly<Record<string, PageWords>> = { en: ENGLISH }

/** The words for a language (BCP 47); English where there are none yet. */
export function pageWords(language: string): PageWords {
  return LANGUAGES[language.split('-')[0]?.toLowerCase() ?? ''] ?? ENGLISH
}
