import type { AnnotatedPage, PublicSpeaker } from '../../domain/page.ts'
import { FIVE_STEPS } from '../../domain/scale.ts'
import {
  buildAppearance,
  buildCapture,
  buildCitation,
  buildClaim,
  buildPage,
  paragraph,
  spanOf,
  verdict,
} from './build-page.fixture.ts'

const CAPTURE = buildCapture([
  { role: 'headline', text: 'Half of all ferry captains walk out on Saltmarsh Line' },
  {
    role: 'standfirst',
    text: 'Dozens of captains have left the islands’ only ferry company since spring, report says',
  },
  { role: 'byline', text: 'By Inga Marlow' },
  { text: 'Your support keeps the Courier afloat', hidden: true },
  { text: 'At a time like this, independent reporting needs readers like you. Become a member today.', hidden: true },
  {
    text: 'Every contribution helps.Half of the captains of Saltmarsh Line have left the company since April, it has emerged. The harbour has rarely been so quiet.',
    hidden: 'Every contribution helps.',
  },
  {
    text: 'Mr. Reyl, who ran the line until May, said 41 of 80 captains resigned in a single night, the Tern Bay Ledger reports, quoting dockside sources. The paper did not name them.',
  },
  { text: 'The walkout followed the sale of two ships to a buyer on the mainland. It was announced on a Friday.' },
  {
    text: 'Since then, crossings to Little Skerry have been cut from nine a day to two. Islanders queue from five in the morning.',
  },
  { text: 'It is the saddest summer that anyone on the islands can remember. By autumn the line will be gone.' },
  {
    text: '“There has been no mass walkout,” said Orla Vance, a spokesperson for the line. She declined to comment on the two captains who were seen on a mainland tug.',
  },
  { text: 'Subscribe to Harbour Morning, our daily letter', hidden: true },
])

const COURIER: PublicSpeaker = { kind: 'outlet', name: 'The Saltmarsh Courier', phrase: null }
const LEDGER: PublicSpeaker = {
  kind: 'otherOutlet',
  name: 'The Tern Bay Ledger',
  phrase: 'the Tern Bay Ledger reports',
}
const DOCKSIDE: PublicSpeaker = { kind: 'unnamed', name: 'dockside sources', phrase: 'quoting dockside sources' }
const VANCE: PublicSpeaker = {
  kind: 'named',
  name: 'Orla Vance, a spokesperson for Saltmarsh Line',
  phrase: 'said Orla Vance',
}

const WALKOUT = buildClaim(CAPTURE, {
  number: 1,
  text: 'Half of Saltmarsh Line’s captains left the company between April and the day of the article.',
  wording: 'ours',
  reading: '“Half” is 45 to 55 in a hundred; captains are those with a licence for the line’s own ships.',
  saidWhen: '2031-05-19',
  knownWhen: '2031-05-20',
  verdict: verdict('mostly-false'),
  inShort: 'Eleven of 78 captains left in that time, about one in seven.',
  explanation: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'The register of licences lists every captain by month. It shows ', marks: [] },
        { type: 'text', text: '78 in April and 67 in May', marks: [{ type: 'strong' }] },
        { type: 'text', text: '; eight of the eleven went to other lines and three retired.', marks: [] },
      ],
    },
    {
      type: 'bulletList',
      items: [
        paragraph('Nobody else publishes figures for single companies.'),
        paragraph('The union’s own count, twelve, includes one mate.'),
      ],
    },
  ],
  citations: [
    buildCitation({
      title: 'Register of masters’ licences, May 2031',
      url: 'https://register.example/licences/2031-05',
      author: 'Islands Marine Office',
      issued: '2031-05',
      accessed: '2031-05-20',
      archivedUrl: 'https://archive.example/9f2c',
      kind: 'primary',
      locator: 'table 4',
      quote: 'Saltmarsh Line: 67 (April: 78).',
    }),
    buildCitation({
      stance: 'supports',
      title: 'Captains flee islands’ ferry company',
      url: 'https://ledger.example/captains',
      publisher: 'The Tern Bay Ledger',
      issued: '2031-05-18',
      accessed: '2031-05-20',
      kind: 'secondary',
      dependsOn: 'one conversation on the quay',
      interest: 'The paper’s owner bought one of the two ships.',
    }),
    { confidential: true, stance: 'contradicts', told: 'a person who sees the line’s monthly payroll' },
  ],
  appearances: [
    buildAppearance(CAPTURE, {
      words: ['Half of all ferry captains walk out on Saltmarsh Line'],
      speakers: [COURIER, { kind: 'unstated', name: '', phrase: null }],
    }),
    buildAppearance(CAPTURE, {
      words: ['Half of the captains of Saltmarsh Line have left the company since April'],
      stance: 'hedges',
      speakers: [COURIER, LEDGER],
    }),
    buildAppearance(CAPTURE, {
      words: ['There has been no mass walkout'],
      stance: 'denies',
      speakers: [COURIER, VANCE],
    }),
  ],
})

const ONE_NIGHT = buildClaim(CAPTURE, {
  number: 3,
  text: '41 of 80 captains resigned in a single night',
  verdict: verdict('not-proven'),
  inShort: 'Nobody but unnamed people on the quay says so, and no document we found bears it out.',
  explanation: paragraph(
    'The company does not publish resignations by day. Its owner, the union and the two captains we reached gave no figure.',
  ),
  attempts: [
    { kind: 'search', date: '2031-05-19', channel: 'Register of masters’ licences', outcome: 'lists months, not days' },
    { kind: 'contact', date: '2031-05-20', channel: 'Tomas Reyl, by letter', outcome: 'no reply' },
  ],
  appearances: [
    buildAppearance(CAPTURE, {
      words: ['41 of 80 captains resigned in a single night'],
      speakers: [COURIER, LEDGER, DOCKSIDE],
    }),
  ],
})

const REYL = buildClaim(CAPTURE, {
  number: 4,
  text: 'Mr. Reyl, who ran the line until May, said 41 of 80 captains resigned',
  checks: 'said',
  verdict: verdict('half-true'),
  inShort: 'He spoke of captains who “went”, and did not say that they resigned.',
  explanation: paragraph('A recording of the speech is public.'),
  citations: [
    buildCitation({
      stance: 'background',
      title: 'Speech at the seafarers’ supper',
      url: 'https://recordings.example/supper',
      locator: '14:30',
      kind: 'primary',
    }),
  ],
  appearances: [
    buildAppearance(CAPTURE, {
      words: ['Mr. Reyl, who ran the line until May, said 41 of 80 captains resigned'],
      speakers: [LEDGER],
    }),
  ],
})

const CROSSINGS = buildClaim(CAPTURE, {
  number: 5,
  text: 'Crossings to Little Skerry were cut after the sale of the ships was announced on a Friday.',
  wording: 'ours',
  verdict: verdict('mostly-true'),
  inShort: 'They were cut from nine to three a day, a week after the sale.',
  explanation: paragraph('Both timetables are public.'),
  citations: [buildCitation({ stance: 'supports', title: 'Timetables', url: 'https://timetables.example' })],
  appearances: [
    buildAppearance(CAPTURE, {
      words: ['It was announced on a Friday.\nSince then, crossings to Little Skerry have been cut'],
    }),
  ],
})

const DOZENS = buildClaim(CAPTURE, {
  number: 2,
  quotes: ['Dozens of captains have left'],
  verdict: null,
  inShort: '',
})

const TUG = buildClaim(CAPTURE, {
  number: 6,
  text: 'Two captains of the line were seen on a mainland tug.',
  wording: 'ours',
  verdict: verdict('true'),
  inShort: 'A harbour camera shows both.',
  explanation: paragraph('Both names are on the tug’s crew list.'),
  citations: [
    buildCitation({ stance: 'supports', title: 'Crew list of the tug Perpetua', url: null, locator: 'p. 2' }),
  ],
  appearances: [
    buildAppearance(CAPTURE, { words: ['the two captains who were seen on a mainland tug'] }),
    buildAppearance(CAPTURE, { words: ['She declined to comment'], stance: 'declines', speakers: [COURIER, VANCE] }),
  ],
})

/**
 * An invented article with everything a page can hold: site text on its own and
 * glued to a sentence, claims that overlap, one across two paragraphs, one at
 * several places and denied at one, one not proven, one without a verdict, a
 * chain of three speakers, a confidential source, words that nobody can check.
 */
export const FERRY_PAGE: AnnotatedPage = buildPage({
  desk: {
    publicationUrl: 'https://desk.example',
    method: 'We check what can be checked.\n\nEvery claim is read by two people: https://desk.example/method.',
    contact: 'letters@desk.example',
    complaints: 'Write to complaints@desk.example; we answer within a week.',
    corrections: 'Errors are mended on the page itself, dated and explained.',
  },
  article: {
    headline: 'Half of all ferry captains walk out on Saltmarsh Line',
    outlet: 'The Saltmarsh Courier',
    byline: 'Inga Marlow',
    publishedAt: '2031-05-19',
    url: 'https://courier.example/news/captains-walk-out',
    obtained: 'Copied from the outlet’s website',
  },
  capture: CAPTURE,
  finding: {
    headline: 'One captain in seven has left the islands’ ferries, not one in two',
    body: paragraph(
      'The article repeats a figure from another paper that nobody will put a name to. Captains are leaving, and crossings were cut, but public registers show a far smaller loss.',
    ),
  },
  bylines: ['Wim Achterberg', 'Sela Noor'],
  claims: [WALKOUT, DOZENS, ONE_NIGHT, REYL, CROSSINGS, TUG],
  notCheckable: [
    {
      id: 'n1',
      spans: [spanOf(CAPTURE, 'It is the saddest summer that anyone on the islands can remember.')],
      quotes: ['It is the saddest summer that anyone on the islands can remember.'],
      reason: 'opinion',
    },
    {
      id: 'n2',
      spans: [spanOf(CAPTURE, 'By autumn the line will be gone.')],
      quotes: ['By autumn the line will be gone.'],
      reason: 'prediction',
    },
  ],
  scales: [FIVE_STEPS],
})
