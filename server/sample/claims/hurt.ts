import type { SampleClaim } from '../sample-claim.ts'
import { ACCIDENT_BOOK, PILE_LIST } from '../sources.ts'
import { a, p } from '../write-prose.ts'

/** Right as it stands, and misleading where it stands. */
export const HURT: SampleClaim = {
  key: 'hurt',
  text: 'Four people have been hurt on the North Pier since the summer.',
  checks: 'true',
  reading: '“Since the summer” as from 1 June 2026.',
  verdict: 'missing-context',
  inShort:
    'Four people were hurt on the pier between June and October 2026, and none of the accidents had to do with the piles.',
  explanation: [
    p(
      'The number is right. ',
      a('https://harbour.marrowick.example/safety/accident-book-2026', 'The accident book'),
      ' has four entries for the pier from 1 June to 12 October: two falls on wet steps, a hand caught in a winch, a bicycle that went over the edge.',
    ),
    p(
      'In an article about cracked piles a reader will take them for a consequence of the cracks. All four happened on the landward half, which is open, and where the divers’ list names nine cracked piles, none of them near the steps.',
    ),
  ],
  notes: [],
  citations: [
    { source: ACCIDENT_BOOK, stance: 'supports', locator: 'entries 11 to 14' },
    { source: PILE_LIST, stance: 'background', locator: 'plan, sheet 1' },
  ],
  attempts: [],
  places: [
    {
      article: 'lantern',
      quote: 'Four people have been hurt on the pier since the summer',
      stance: 'asserts',
      speakers: [
        { kind: 'outlet', name: 'The Marrowick Lantern' },
        {
          kind: 'named',
          name: 'Mirel Dost, baker at the pier gate',
          phrase: 'Mirel Dost, who has sold bread at the pier gate since 1998',
        },
      ],
    },
  ],
}
