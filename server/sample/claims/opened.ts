import type { SampleClaim } from '../sample-claim.ts'
import { OPENING_PROGRAMME, SAILING_DIRECTIONS } from '../sources.ts'
import { a, p } from '../write-prose.ts'

/** A date in passing that is right. */
export const OPENED: SampleClaim = {
  key: 'opened',
  text: 'The North Pier opened in 1897.',
  checks: 'true',
  reading: '',
  verdict: 'true',
  inShort: 'The North Pier was opened on 5 June 1897.',
  explanation: [
    p(
      'The town archive keeps ',
      a('https://archive.marrowick.example/1897/opening-of-the-pier', 'the printed order of proceedings'),
      ' for the opening, with its day: Saturday, 5 June 1897. Sailing directions printed two years later describe the pier as finished. Nothing that we found speaks against it.',
    ),
  ],
  notes: [],
  citations: [
    { source: OPENING_PROGRAMME, stance: 'supports', locator: 'p. 1' },
    {
      source: SAILING_DIRECTIONS,
      stance: 'supports',
      locator: 'p. 41',
      quote: 'a timber pier, opened the summer before last',
    },
  ],
  attempts: [],
  places: [
    {
      article: 'lantern',
      quote: 'The pier, which opened in 1897',
      stance: 'asserts',
      speakers: [{ kind: 'outlet', name: 'The Marrowick Lantern' }],
    },
  ],
}
