import type { Figure } from '../figure.ts'
import { members } from '../figure.ts'

const PEOPLE = 100
const MOVES_A_SECOND = 5

/** What it costs that people see each other move. */
export const PRESENCE: Figure = {
  key: 'presence',
  title: `${PEOPLE} people in one article, each moving ${MOVES_A_SECOND} times a second`,
  columns: [
    { name: 'sent by the server', unit: 'MB/s', atMost: 1.5 },
    { name: 'frames a second, each person', unit: '' },
    { name: 'people', unit: '%' },
  ],
  wanted: members(PEOPLE),
  applies: (subject) => subject.ours || !subject.keeps, // awareness is not stored anywhere
  begin: async (stage, people) => {
    const [place] = await stage.makePlaces({ articles: 1, explanations: 1 })
    const seats = Array.from({ length: PEOPLE }, (_, i) => stage.seat(place?.article ?? '', i))
    const way = stage.ours ? 'desk' : 'awareness'
    return async ({ number, seconds }) => {
      const asked = { seats, movesPerSecond: MOVES_A_SECOND, measured: seconds * 1000, seed: number, way } as const
      const { egress, heard, busy } = await people.ask('move', asked)
      return [egress / 1e6, heard, busy * 100]
    }
  },
}
