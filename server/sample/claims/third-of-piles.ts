import type { SampleClaim } from '../sample-claim.ts'
import { OPENING_PROGRAMME, PILE_LIST } from '../sources.ts'
import { a, p } from '../write-prose.ts'

/** A share, in the standfirst and in the first sentence; plainly wrong. */
export const THIRD_OF_PILES: SampleClaim = {
  key: 'third-of-piles',
  text: 'Divers found cracks in more than a third of the North Pier’s timber piles.',
  checks: 'true',
  reading: 'The share of all piles, counted by the survey of October 2026.',
  verdict: 'false',
  inShort: 'The divers found cracks in 61 of the 212 piles, which is 29 per cent and less than a third.',
  explanation: [
    p(
      'The pier stands on 212 piles, and ',
      a('https://harbour.marrowick.example/north-pier/piles-2026', 'the divers’ list'),
      ' names 61 of them as cracked: 28.8 per cent. A third would be 71.',
    ),
    p(
      'In the seaward half alone 52 of 148 piles are cracked, which is 35 per cent. The Lantern may have that share in mind, but its sentence speaks of the whole pier. The Dunlow Post’s “a quarter” is too low for the whole pier as well.',
    ),
  ],
  notes: [],
  citations: [
    {
      source: PILE_LIST,
      stance: 'contradicts',
      locator: 'table 2',
      quote: 'Piles examined: 212. Piles with cracks: 61.',
    },
    {
      source: OPENING_PROGRAMME,
      stance: 'background',
      locator: 'p. 2',
      quote: 'The Pier stands upon two hundred and twelve piles of larch.',
    },
  ],
  attempts: [],
  places: [
    {
      article: 'lantern',
      quote: 'divers find cracks in more than a third of its timber piles',
      stance: 'asserts',
      speakers: [{ kind: 'outlet', name: 'The Marrowick Lantern' }],
    },
    {
      article: 'lantern',
      quote: 'divers found cracks in more than a third of its timber piles',
      stance: 'asserts',
      speakers: [{ kind: 'unstated', name: '', phrase: 'it has emerged' }],
    },
  ],
}
