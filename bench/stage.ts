import { PROSE_SCHEMA_VERSION } from '../domain/live.ts'
import type { Child } from './child.ts'
import type { Seat } from './person.ts'
import type { DeskServer } from './servers/desk.ts'
import type { Listening, Place, PlacesWanted } from './servers/place.ts'

/** A running server, ready for people. */
export type Stage = {
  readonly ours: boolean
  /** Rooms whose log was made beforehand. */
  readonly logs: readonly string[]
  readonly makePlaces: (wanted: PlacesWanted) => Promise<readonly Place[]>
  /** Puts a document into a stock store; `null` where there is none or none is needed. */
  readonly keep: ((room: string, state: Uint8Array) => Promise<void>) | null
  /** A seat for the nth person in a room; members are taken in turn. */
  readonly seat: (room: string, person: number) => Seat
  readonly memory: () => Promise<number>
  readonly processor: () => Promise<number>
  /** Ends the server by SIGKILL and starts it again on the same port. Done when it listens. */
  readonly restart: () => Promise<void>
  readonly stop: () => Promise<void>
}

type Running = Child<Pick<DeskServer, 'makePlaces' | 'memory' | 'processor'>, Listening>

/** What all servers have in common; `again` starts one that was killed, `path` is that of its socket. */
export async function stageOf(
  start: () => Promise<Running>,
  again: () => Promise<Running>,
  path: string,
): Promise<Omit<Stage, 'keep' | 'ours'>> {
  let child = await start()
  const { headers, logs, port } = child.ready
  return {
    logs,
    makePlaces: (wanted) => child.ask('makePlaces', wanted),
    seat: (room, person) => ({
      url: `ws://127.0.0.1:${port}${path}`,
      headers: headers[person % headers.length] ?? {},
      room,
      // An article's room asks for no token; stock servers take any, but not none.
      token: room.startsWith('prose:') ? String(PROSE_SCHEMA_VERSION) : 'none',
    }),
    memory: () => child.ask('memory', null),
    processor: () => child.ask('processor', null),
    restart: async () => {
      await child.end('SIGKILL')
      child = await again()
    },
    stop: () => child.end('SIGTERM'),
  }
}
