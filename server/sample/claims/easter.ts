import type { SampleClaim } from '../sample-claim.ts'
import { COUNCIL_RECORD, RECORDING } from '../sources.ts'
import { a, p } from '../write-prose.ts'

/** Here it is checked that it was said: what was said is a prediction. */
export const EASTER: SampleClaim = {
  key: 'easter',
  text: 'The mayor promised the council that the pier would open again before Easter.',
  checks: 'said',
  reading: 'Whether she promised it, not whether it will come to pass.',
  verdict: 'mostly-false',
  inShort: 'The mayor told the council that she hoped to see the pier open before Easter; she promised nothing.',
  explanation: [
    p(
      'In ',
      a('https://council.marrowick.example/sessions/2026-10-13', 'the recording of the session'),
      ' Odile Brandt says: “I hope we shall walk on it before Easter, and I hope it more than I know it.” The record of the clerk has the same in other words. She named Easter, as the Lantern writes; the promise is the Lantern’s.',
    ),
  ],
  notes: [],
  citations: [
    { source: RECORDING, stance: 'contradicts', locator: '1:14:30', quote: 'I hope it more than I know it.' },
    {
      source: COUNCIL_RECORD,
      stance: 'contradicts',
      locator: 'item 3',
      quote: 'The mayor expressed her hope that the pier would reopen by Easter.',
    },
  ],
  attempts: [],
  places: [
    {
      article: 'lantern',
      quote: 'The mayor, Odile Brandt, promised the council that the pier would open again before Easter.',
      stance: 'asserts',
      speakers: [{ kind: 'outlet', name: 'The Marrowick Lantern' }],
    },
  ],
}
