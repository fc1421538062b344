import type { SampleClaim } from '../sample-claim.ts'
import { ESTIMATES, RECORDING } from '../sources.ts'
import { a, p } from '../write-prose.ts'

/** A number that the other article has differently; overlaps with `FERRY_INCOME`. */
export const COST: SampleClaim = {
  key: 'cost',
  text: 'The repair of the North Pier is estimated at nine million crowns.',
  checks: 'true',
  reading: 'Whether this is the estimate that the council was given; what the repair will cost, nobody can know yet.',
  verdict: 'half-true',
  inShort:
    'The council was given two estimates: 6.5 million crowns for the seaward half, and nine million with new piles under the ice house.',
  explanation: [
    p(
      'There are two estimates, and each article has one of them. ',
      a('https://council.marrowick.example/papers/26-114', 'The treasurer’s paper of 13 October'),
      ' puts the seaward half at 6.5 million crowns and the same work with new piles under the ice house at nine million.',
    ),
    p(
      'Nine million is right only if the ice house is included, which the council has not decided. The treasurer said so in the session; the Lantern leaves it out.',
    ),
  ],
  notes: [],
  citations: [
    {
      source: ESTIMATES,
      stance: 'background',
      locator: 'p. 1',
      quote: 'A: 6.5 million crowns. B, with the ice house: 9.0 million crowns.',
    },
    {
      source: RECORDING,
      stance: 'contradicts',
      locator: '52:10',
      quote: 'Nine, if you want the ice house to stand as well.',
    },
  ],
  attempts: [],
  places: [
    {
      article: 'lantern',
      quote: 'Repairs will cost nine million crowns',
      stance: 'asserts',
      speakers: [
        { kind: 'outlet', name: 'The Marrowick Lantern' },
        {
          kind: 'named',
          name: 'Anselm Reed, treasurer of Marrowick',
          phrase: 'the town’s treasurer, Anselm Reed, told councillors',
        },
      ],
    },
  ],
}
