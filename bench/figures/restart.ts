import type { Figure } from '../figure.ts'
import { members } from '../figure.ts'
import { percentile } from '../percentile.ts'
import { micros } from '../stamp.ts'

const PEOPLE = 300
const EXPLANATIONS = 60

/** How long people are away when the server is killed and started again. */
export const RESTART: Figure = {
  key: 'restart',
  title: `${PEOPLE} people in ${EXPLANATIONS} explanations come back after the server was killed and started again`,
  columns: [
    { name: 'all back, from listening', unit: 's', atMost: 5 },
    { name: 'half of them', unit: 's' },
    { name: 'all back, from the kill', unit: 's' },
  ],
  wanted: members(PEOPLE),
  applies: (subject) => subject.keeps,
  begin: async (stage, people) => {
    const [place] = await stage.makePlaces({ articles: 1, explanations: EXPLANATIONS })
    const rooms = place?.explanations ?? []
    const seats = Array.from({ length: PEOPLE }, (_, i) => stage.seat(rooms[i % rooms.length] ?? '', i))
    return async ({ number }) => {
      await people.ask('sit', { seats, seed: number })
      const killed = micros()
      await stage.restart()
      const listening = micros()
      const back = await people.ask('allBack', null)
      const since = (from: number, share: number) => (percentile(back, share) - from) / 1e6
      return [since(listening, 1), since(listening, 0.5), since(killed, 1)]
    }
  },
}
