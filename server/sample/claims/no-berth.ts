import type { SampleClaim } from '../sample-claim.ts'
import { CHART, OFFER } from '../sources.ts'
import { a, p } from '../write-prose.ts'

/** Begins in one paragraph and ends in the next. */
export const NO_BERTH: SampleClaim = {
  key: 'no-berth',
  text: 'None of the boats that were sent to Dunlow has been offered a berth in Marrowick.',
  checks: 'true',
  reading: 'Offered by the board before the article appeared on 14 October 2026.',
  verdict: 'mostly-false',
  inShort:
    'On 13 October the board offered every boat a berth in the inner basin, which falls nearly dry at low water.',
  explanation: [
    p(
      'The boats were offered berths. ',
      a('https://harbour.marrowick.example/letters/skippers-2026-10-13', 'A letter of 13 October'),
      ' to the skippers’ association, a day before the article, offers all of them a place in the inner basin, and a skipper told the Dunlow Post that he had been asked.',
    ),
    p(
      'There is something to the complaint all the same. ',
      a('https://charts.example.org/dunlow-bay/17', 'The chart'),
      ' gives the basin 0.8 metres at low spring tides; a loaded boat of this fleet draws about two. The offer was of little use, but it was made.',
    ),
  ],
  notes: [p('The association says that it opened the letter on Wednesday noon. Ask for the envelope.')],
  citations: [
    {
      source: OFFER,
      stance: 'contradicts',
      locator: 'paragraph 2',
      quote: 'Every boat may lie in the inner basin, free of dues, until further notice.',
    },
    { source: CHART, stance: 'background', locator: 'inset B' },
  ],
  attempts: [],
  places: [
    {
      article: 'lantern',
      quote: 'forty-one boats had been sent away to Dunlow.\nNone of them has been offered a berth in Marrowick',
      stance: 'asserts',
      speakers: [
        { kind: 'outlet', name: 'The Marrowick Lantern' },
        { kind: 'named', name: 'the skippers’ association', phrase: 'according to the skippers’ association' },
      ],
    },
  ],
}
