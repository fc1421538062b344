import { randomUUID } from 'node:crypto'
import { Server } from '@hocuspocus/server'
import { answerAs, givenToChild } from '../child.ts'
import { OWN_PROCESS } from './own-process.ts'
import type { Listening, Place, PlacesWanted } from './place.ts'
import { openStockStore } from './stock-store.ts'

/** How a stock server is started: without `databaseUrl` it stores nothing. */
export type StartStock = { readonly databaseUrl: string | null; readonly port: number }

// Hocuspocus as its own guide sets it up: its own HTTP server, its own times, documents stored some seconds after a change.
const { databaseUrl, port } = givenToChild<StartStock>()
const store = databaseUrl === null ? null : await openStockStore(databaseUrl)
const server = new Server({ port, address: '127.0.0.1', quiet: true, ...store?.hooks })

const handlers = {
  ...OWN_PROCESS,
  makePlaces: async ({ articles, explanations }: PlacesWanted): Promise<Place[]> =>
    Array.from({ length: articles }, () => ({
      article: `article:${randomUUID()}`,
      explanations: Array.from({ length: explanations }, () => `prose:${randomUUID()}.explanation`),
    })),
  /** Keeps a document that is to be opened later. Only where there is a store. */
  keep: async ({ room, state }: { readonly room: string; readonly state: Uint8Array }): Promise<void> =>
    store?.write(room, state),
}

/** What a stock server can be asked. */
export type StockServer = typeof handlers

await server.listen()
answerAs(handlers, { port, headers: [{}], logs: [] } satisfies Listening)
