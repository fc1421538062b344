import type { SampleClaim } from '../sample-claim.ts'
import { ACCOUNTS, RECORDING } from '../sources.ts'
import { a, p } from '../write-prose.ts'

/** Shares its first words with `COST`. */
export const FERRY_INCOME: SampleClaim = {
  key: 'ferry-income',
  text: 'Nine million crowns are more than the harbour board earns from the ferry in three years.',
  checks: 'true',
  reading: '“Earns” as fares and freight before costs, in the last three years with accounts.',
  verdict: 'true',
  inShort: 'The ferry brought the board 7.2 million crowns in the three years from 2023 to 2025.',
  explanation: [
    p(
      'The ferry took 2.3 million crowns in 2023, 2.5 million in 2024 and 2.4 million in 2025, by ',
      a('https://harbour.marrowick.example/accounts/2023-2025', 'the board’s accounts'),
      ': 7.2 million together. After the costs of running it 1.1 million is left. On either reading it is less than nine million, so the comparison holds.',
    ),
  ],
  notes: [],
  citations: [
    {
      source: ACCOUNTS,
      stance: 'supports',
      locator: 'p. 8',
      quote: 'Ferry, fares and freight: 2.3, 2.5, 2.4 (million crowns)',
    },
    { source: RECORDING, stance: 'supports', locator: '53:05' },
  ],
  attempts: [],
  places: [
    {
      article: 'lantern',
      quote: 'nine million crowns, more than the board earns from the ferry in three years',
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
