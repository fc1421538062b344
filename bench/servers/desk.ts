import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { openCollab } from '../../collab/open-collab.ts'
import { answerAs, givenToChild } from '../child.ts'
import { makePlace } from './make-places.ts'
import { openOrThrow } from './open-or-throw.ts'
import { OWN_PROCESS } from './own-process.ts'
import type { Listening, Place, PlacesWanted } from './place.ts'
import type { StartDesk } from './start-desk.ts'
import { prepare } from './start-desk.ts'

// The desk and its sockets as server/main.ts opens them, without the pages: no figure is about pages.
const given = givenToChild<StartDesk>()
const { cookies, actor, claimIds } = await prepare(given)
const desk = await openOrThrow(given)
const collab = openCollab(desk)
const server = createServer().on('upgrade', collab.upgrade)
const logs = claimIds.length > 0 ? (await makePlace(desk, actor, claimIds)).explanations : []

const handlers = {
  ...OWN_PROCESS,
  makePlaces: async ({ articles, explanations }: PlacesWanted): Promise<Place[]> => {
    const places: Place[] = []
    for (let i = 0; i < articles; i += 1) places.push(await makePlace(desk, actor, ids(explanations)))
    return places
  },
}

/** What the desk of the bench can be asked. */
export type DeskServer = typeof handlers

process.on('SIGTERM', async () => {
  await collab.close()
  await desk.close()
  process.exit(0)
})
server.listen(given.port, '127.0.0.1', () => {
  const headers = cookies.map((cookie) => ({ cookie, origin: desk.baseUrl }))
  answerAs(handlers, { port: given.port, headers, logs } satisfies Listening)
})

function ids(count: number): string[] {
  return Array.from({ length: count }, () => randomUUID())
}
