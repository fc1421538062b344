import type { SampleClaim } from '../sample-claim.ts'
import { BERTH_BOOK, DUNLOW_POST } from '../sources.ts'
import { a, p } from '../write-prose.ts'

/** A number a little off; lies inside the words of `NO_BERTH`. */
export const SENT_AWAY: SampleClaim = {
  key: 'sent-away',
  text: 'By Monday night, forty-one boats had been sent away to Dunlow.',
  checks: 'true',
  reading: 'Boats registered in Marrowick that lay in Dunlow at midnight on 12 October 2026.',
  verdict: 'mostly-true',
  inShort: 'By Monday night 38 boats from Marrowick lay in Dunlow, and by Wednesday there were 47.',
  explanation: [
    p(
      a('https://harbour.dunlow.example/berths/2026-10', 'Dunlow’s berth book'),
      ' lists 38 boats registered in Marrowick for the night of Monday, 12 October. Three more came before breakfast on Tuesday, which makes the Lantern’s forty-one, and six on Tuesday and Wednesday.',
    ),
    p(
      'The number is three too high for the hour that it is given for. What it is meant to show, that most of the fleet had to leave in a day, is right.',
    ),
  ],
  notes: [],
  citations: [
    { source: BERTH_BOOK, stance: 'contradicts', locator: 'sheets for 12 to 14 October' },
    {
      source: DUNLOW_POST,
      stance: 'background',
      locator: 'paragraph 1',
      quote: 'Forty-seven fishing boats from Marrowick',
    },
  ],
  attempts: [],
  places: [
    {
      article: 'lantern',
      quote: 'By Monday night, forty-one boats had been sent away to Dunlow.',
      stance: 'asserts',
      speakers: [{ kind: 'outlet', name: 'The Marrowick Lantern' }],
    },
  ],
}
