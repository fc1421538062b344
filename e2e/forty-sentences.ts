/** Eight paragraphs of five sentences on a harbour town that does not exist; each sentence can be checked. */
const PARAGRAPHS: readonly (readonly string[])[] = [
  [
    'The port of Saltreach opened its second basin in 1931.',
    'The basin holds sixty boats at high water.',
    'Its outer wall is four hundred metres long.',
    'The wall was paid for by a tax on salt.',
    'That tax was lifted eleven years later.',
  ],
  [
    'The fishing fleet numbered ninety boats before the great storm.',
    'The storm sank fourteen of them in one night.',
    'Nobody on shore was hurt.',
    'The lifeboat went out three times.',
    'Its crew brought home twenty-two people.',
  ],
  [
    'The ferry to Gannet Island has run every day since 1958.',
    'The crossing takes thirty-five minutes.',
    'A return ticket costs nine crowns.',
    'Children under seven travel without a ticket.',
    'The ferry carried eighty thousand passengers last year.',
  ],
  [
    'The lighthouse is the oldest building in the county.',
    'Its lamp can be seen from twenty miles away.',
    'The last keeper left the tower in 1987.',
    'The lamp has been electric ever since.',
    'Visitors climb one hundred and forty steps.',
  ],
  [
    'The town council has nineteen members.',
    'Seven of them were elected for the first time in spring.',
    'The council owns two thirds of the harbour company.',
    'The company made a loss in four of the past five years.',
    'Its debt is larger than the budget of the town.',
  ],
  [
    'The fish market was moved to the north quay in March.',
    'The move cost two million crowns.',
    'Forty stalls were promised and thirty were built.',
    'Rents at the market have doubled since then.',
    'A third of the traders have given up their stalls.',
  ],
  [
    'The water of the harbour was tested twelve times this year.',
    'Nine of the samples were clean.',
    'The three others held oil.',
    'The oil came from the old coal pier.',
    'The pier has been closed since August.',
  ],
  [
    'The railway reached Saltreach in 1874.',
    'The line was closed for passengers in 1966.',
    'A bus replaces it six times a day.',
    'The station is a library now.',
    'The library lends more books than any other in the county.',
  ],
]

/** The article as it is pasted, and its sentences in order. */
export const FORTY = {
  text: PARAGRAPHS.map((sentences) => sentences.join(' ')).join('\n\n'),
  sentences: PARAGRAPHS.flat(),
  outlet: 'The Saltreach Tide',
} as const
