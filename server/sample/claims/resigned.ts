import type { SampleClaim } from '../sample-claim.ts'
import { DUNLOW_POST, FORMER_COLLEAGUE } from '../sources.ts'
import { a, list, p } from '../write-prose.ts'

/** What could not be found out: not proven, with what was tried and a confidential source. */
export const RESIGNED: SampleClaim = {
  key: 'resigned',
  text: 'Ruben Askill resigned in protest because nothing was done about his survey.',
  checks: 'true',
  reading: 'That he left of his own will, and for this reason.',
  verdict: 'not-proven',
  inShort: 'Mr Askill left the board’s service in January 2026; why he left is not known.',
  explanation: [
    p(
      'That Mr Askill left in January is not in dispute: the board named his successor in February. For the reason there are only people without names, and they say different things. The Lantern’s “former colleagues” speak of a protest; the two officials of ',
      a('https://dunlow-post.example/bay/guests-at-the-fish-quay', 'the Dunlow Post'),
      ' say that he was dismissed.',
    ),
    p('What would settle it is a letter of resignation or a word from one of the two sides. We have neither.'),
  ],
  notes: [
    p(
      'Our source saw him clear his desk on 9 January and heard him say “they can draw their own piles”. She has not seen a letter.',
    ),
    list(
      'Ring her again after the council’s session; mornings only.',
      'Do not mail: the office address is read by others.',
    ),
  ],
  citations: [
    { source: DUNLOW_POST, stance: 'contradicts', locator: 'paragraph 5', quote: 'was dismissed in January' },
    {
      source: FORMER_COLLEAGUE,
      stance: 'background',
      quote: 'They can draw their own piles.',
      readersMayKnow:
        'A former employee of the harbour office, who knew Mr Askill and has seen no letter of resignation. The person asked not to be named for fear of being sued.',
    },
  ],
  attempts: [
    {
      kind: 'search',
      date: '2026-10-14',
      channel: 'Minutes of the harbour board, November 2024 to March 2026',
      outcome: 'His leaving is noted on 20 January 2026, without a reason.',
    },
    {
      kind: 'contact',
      date: '2026-10-14',
      channel: 'Ruben Askill, by letter to his house',
      outcome: 'No reply by 16 October.',
    },
    {
      kind: 'contact',
      date: '2026-10-15',
      channel: 'Press office of the harbour board, by mail and telephone',
      outcome: 'Petra Holm: “We do not speak about members of staff.”',
    },
    {
      kind: 'contact',
      date: '2026-10-15',
      channel: 'The Marrowick Lantern, by mail to the newsroom',
      outcome: 'The paper would not say how many colleagues it spoke to.',
    },
  ],
  places: [
    {
      article: 'lantern',
      quote: 'Ruben Askill, the engineer who signed that survey, resigned in protest because nothing was done',
      stance: 'asserts',
      speakers: [
        { kind: 'outlet', name: 'The Marrowick Lantern' },
        { kind: 'unnamed', name: 'former colleagues', phrase: 'former colleagues say' },
      ],
    },
    {
      article: 'lantern',
      quote: 'declined to say why Mr Askill had left',
      stance: 'declines',
      speakers: [
        { kind: 'outlet', name: 'The Marrowick Lantern' },
        {
          kind: 'named',
          name: 'Petra Holm, spokeswoman for the harbour board',
          phrase: 'Petra Holm, a spokeswoman for the harbour board',
        },
      ],
    },
  ],
}
