import type { SampleClaim } from '../sample-claim.ts'
import { BOARD_MINUTES, COAST_GAZETTE, SURVEY_2024 } from '../sources.ts'
import { a, em, p } from '../write-prose.ts'

/** In the headline without a source, in a paragraph through three speakers, denied, and in the other article too. */
export const WARNED: SampleClaim = {
  key: 'warned',
  text: 'Well before it closed the North Pier, the harbour board had been warned that the pier was unsafe.',
  checks: 'true',
  reading: '“Warned” means told in writing or in a session; “unsafe” means that people or loads should be kept off it.',
  verdict: 'half-true',
  inShort:
    'A survey of November 2024 told the board of 19 cracked piles and of a limit for lorries; it did not call the pier unsafe.',
  explanation: [
    p(
      'The board was told of cracks, and it was told twenty-three months before it closed the pier. ',
      a('https://harbour.marrowick.example/north-pier/survey-2024', 'The survey of 4 November 2024'),
      ' lists 19 piles with cracks, asks the board to keep lorries of more than five tonnes away from the ice house, and advises another survey within eighteen months. ',
      a('https://harbour.marrowick.example/minutes/2024-11-12', 'The minutes of 12 November'),
      ' show that the members had it before them and set the limit the same evening.',
    ),
    p(
      'The survey does not say that the pier is unsafe. Its last page says that it ',
      em('can remain open to foot passengers and the ferry'),
      '. What the two unnamed people told the Coast Gazette may have been said beside it; we have found nothing in writing.',
    ),
    p(
      'The claim is therefore right about a warning and wrong about what was in it. The Dunlow Post’s date, the spring of 2025, matches no paper that the board has published.',
    ),
  ],
  notes: [
    p('The Gazette will not say whether its two people are the same as the Post’s two officials. Count them once.'),
  ],
  citations: [
    {
      source: SURVEY_2024,
      stance: 'background',
      locator: 'pp. 3 and 9',
      quote: 'The pier can remain open to foot passengers and the ferry.',
    },
    {
      source: BOARD_MINUTES,
      stance: 'contradicts',
      locator: 'item 6',
      quote: 'The members took note of the survey and set a limit of five tonnes beyond the ice house.',
    },
    { source: COAST_GAZETTE, stance: 'supports', locator: 'paragraph 4' },
  ],
  attempts: [],
  places: [
    {
      article: 'lantern',
      quote: 'Harbour board was warned two years ago that North Pier was unsafe',
      stance: 'asserts',
      speakers: [{ kind: 'unstated', name: '' }],
    },
    {
      article: 'lantern',
      quote: 'The harbour board was told in the autumn of 2024 that the pier was no longer safe',
      stance: 'asserts',
      speakers: [
        { kind: 'outlet', name: 'The Marrowick Lantern' },
        { kind: 'otherOutlet', name: 'the Coast Gazette', phrase: 'the Coast Gazette reports' },
        {
          kind: 'unnamed',
          name: 'two people who worked on the survey',
          phrase: 'two people who worked on a survey made in that year',
        },
      ],
    },
    {
      article: 'lantern',
      quote: 'denied that the board had ever been told the pier was unsafe',
      stance: 'denies',
      speakers: [
        { kind: 'outlet', name: 'The Marrowick Lantern' },
        {
          kind: 'named',
          name: 'Petra Holm, spokeswoman for the harbour board',
          phrase: 'Petra Holm, a spokeswoman for the harbour board',
        },
      ],
    },
    {
      article: 'post',
      quote: 'the harbour board had known since the spring of last year that the pier was not safe',
      stance: 'asserts',
      speakers: [
        { kind: 'outlet', name: 'Dunlow Post' },
        {
          kind: 'unnamed',
          name: 'two officials at the Marrowick harbour office',
          phrase: 'two officials at the Marrowick harbour office',
        },
      ],
    },
  ],
}
