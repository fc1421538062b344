import { setTimeout as pause } from 'node:timers/promises'
import type { Figure, People } from '../figure.ts'
import { members } from '../figure.ts'
import type { Stage } from '../stage.ts'

const EXPLANATIONS = 300

/** Members that sit in them in turn. */
const MEMBERS = 60

/** Words of each explanation, of some dozen letters each: about 2,000 characters, which is a long one. */
const WORDS = 160

/** How long the server may take to let go of what nobody has open, in milliseconds. */
const LETTING_GO = 3_000

/** What one open explanation takes in the server, its socket and its member's connection included. */
export const MEMORY: Figure = {
  key: 'memory',
  title: `${EXPLANATIONS} explanations of about 2,000 characters are opened, one person in each`,
  columns: [{ name: 'memory of the server, each', unit: 'MiB', atMost: 0.5 }],
  wanted: members(MEMBERS),
  applies: (subject) => subject.keeps,
  begin: async (stage, people) => {
    const [place] = await stage.makePlaces({ articles: 1, explanations: EXPLANATIONS })
    const seats = (place?.explanations ?? []).map((room, i) => stage.seat(room, i))
    await fill(people, seats)
    return async () => {
      await pause(LETTING_GO)
      const before = await stage.memory()
      await people.ask('hold', seats)
      const during = await stage.memory()
      await people.ask('release', null)
      return [(during - before) / EXPLANATIONS / 2 ** 20]
    }
  },
}

async function fill(people: People, seats: readonly ReturnType<Stage['seat']>[]): Promise<void> {
  const seconds = 20
  const asked = { editsPerSecond: WORDS / seconds / 4, warmUp: 0, measured: seconds * 1000, seed: 1 }
  // Four people a document: an explanation is seldom written in one go by one window.
  await people.ask('write', { ...asked, seats: [...seats, ...seats, ...seats, ...seats] })
}
