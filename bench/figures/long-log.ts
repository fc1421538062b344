import * as Y from 'yjs'
import type { Figure } from '../figure.ts'
import { typedLog } from '../servers/make-log.ts'
import type { Stage } from '../stage.ts'

const UPDATES = 100_000

/** Most rounds for which there is a log of its own. */
const LOGS = 5

/** How long a document takes that was typed in a hundred thousand updates. */
export const LONG_LOG: Figure = {
  key: 'long-log',
  title: `An explanation of ${UPDATES.toLocaleString('en')} updates is opened, from connecting to seeing it`,
  columns: [
    { name: 'the first time', unit: 'ms', atMost: 1000 },
    { name: 'once more', unit: 'ms' },
    { name: 'characters', unit: '' },
  ],
  wanted: { members: 1, logs: LOGS, updates: UPDATES },
  applies: (subject) => subject.keeps,
  begin: async (stage, people) => {
    const rooms = stage.ours ? stage.logs : await kept(stage)
    return async ({ number }) => {
      const seat = stage.seat(rooms[number % rooms.length] ?? '', 0)
      const first = await people.ask('open', seat)
      const again = await people.ask('open', seat)
      return [first.took, again.took, first.characters]
    }
  },
}

/** A stock store keeps no log: it is given the state that the same updates make. */
async function kept(stage: Stage): Promise<readonly string[]> {
  const [place] = await stage.makePlaces({ articles: 1, explanations: LOGS })
  const rooms = place?.explanations ?? []
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const update of typedLog(UPDATES)) Y.applyUpdate(doc, update)
  })
  for (const room of rooms) await stage.keep?.(room, Y.encodeStateAsUpdate(doc))
  return rooms
}
