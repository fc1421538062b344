import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import type { Command } from '../domain/command.ts'
import { partOf } from '../domain/command.ts'
import { PROSE_SCHEMA_VERSION, roomName, SOCKET_PATH } from '../domain/live.ts'
import type { Actor, Role } from '../domain/member.ts'
import { BASE, openTestAccounts } from '../server/accounts/accounts.fixture.ts'
import { importLines, markClaim } from '../server/desk.fixture.ts'
import { NO_HINTS } from '../server/hints.ts'
import { openProseLog } from '../server/prose/open-prose.ts'
import { openReadings } from '../server/readings.ts'
import type { CollabSettings } from './open-collab.ts'
import { openCollab } from './open-collab.ts'

/** Somebody with an account and a session. */
export type Person = { readonly actor: Actor; readonly cookie: string }

/** The sockets of a new desk on a real server, with members who sign in. Closes itself by `await using`. */
export async function openTestCollab(settings: CollabSettings = {}) {
  const accounts = await openTestAccounts()
  const { db, subscribe } = accounts
  let started = await start(settings)

  async function start(given: CollabSettings) {
    const prose = openProseLog(db, NO_HINTS, () => new Date())
    const desk = {
      origins: [BASE],
      signedIn: accounts.signedIn,
      subscribe,
      read: openReadings(db),
      prose,
      hints: NO_HINTS,
    }
    const collab = openCollab(desk, given)
    const server = createServer().on('upgrade', collab.upgrade)
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const { port } = server.address() as AddressInfo // it listens on a port
    const close = async () => {
      await collab.close()
      await prose.close()
      server.close()
      await once(server, 'close')
    }
    return { desk, close, url: `ws://127.0.0.1:${port}${SOCKET_PATH}` }
  }

  const person = async (role: Role, name?: string): Promise<Person> => {
    const { session } = await accounts.member(role, name)
    return { actor: await accounts.actorOf(session), cookie: session.get('cookie') ?? '' }
  }
  /** Sends a command on the newest version of its part. */
  const send = async (by: Actor, command: Command) => {
    const part = partOf(command)
    const where = part && { subject_name: { subject: part.subject, name: part.part } }
    const row = where && (await db.prisma.part.findUnique({ where }))
    return accounts.dispatch(by, { key: randomUUID(), command, ...(part && { expects: row?.seq ?? 0 }) })
  }
  const checker = await person('checker', 'Carla')
  /** A new article with one claim. */
  const claim = async () => {
    const desk = { send, checker: checker.actor }
    const article = await importLines(desk, 'The bridge closed.')
    return { ...article, ...(await markClaim(desk, article.on('The bridge closed'))) }
  }
  const close = async () => {
    await started.close()
    await accounts[Symbol.asyncDispose]()
  }
  return {
    ...accounts,
    person,
    send,
    checker,
    claim,
    desk: () => started.desk,
    url: () => started.url,
    /** Another process on the same database: what the first had in memory is gone. */
    restart: async () => {
      await started.close()
      started = await start(settings)
    },
    connect: (who: Person) => connect(started.url, who),
    [Symbol.asyncDispose]: close,
  }
}

/** The sockets of a test. */
export type TestCollab = Awaited<ReturnType<typeof openTestCollab>>

/** The headers of a page of the desk in which `who` is signed in. */
export function pageOf(who: Person): Record<string, string> {
  return { cookie: who.cookie, origin: BASE }
}

/** The socket of one window. */
export function connect(url: string, who: Person): HocuspocusProviderWebsocket {
  return new HocuspocusProviderWebsocket({ url, WebSocketPolyfill: socketWith(pageOf(who)), delay: 50, minDelay: 50 })
}

function socketWith(headers: Record<string, string>) {
  return class extends WebSocket {
    constructor(url: string) {
      super(url, { headers })
    }
  }
}

/** An open prose document in one window. */
export type Writer = ReturnType<typeof openWriter>

/** Opens a prose document as a client does. */
export function openWriter(socket: HocuspocusProviderWebsocket, proseId: string, doc = new Y.Doc()) {
  const said: { type: string; [key: string]: unknown }[] = []
  const denied: string[] = []
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: roomName({ kind: 'prose', proseId }),
    document: doc,
    awareness: null,
    token: String(PROSE_SCHEMA_VERSION),
    onStateless: ({ payload }) => said.push(JSON.parse(payload)),
    onAuthenticationFailed: ({ reason }) => denied.push(reason),
  })
  provider.attach()
  return {
    doc,
    provider,
    said,
    denied,
    type: (words: string) => typeInto(doc, words),
    text: () => textOf(doc),
    isSaved: () => provider.synced && provider.unsyncedChanges === 0,
  }
}

/** Types at the end of the last paragraph. */
export function typeInto(doc: Y.Doc, words: string): void {
  const fragment = doc.getXmlFragment('prose')
  doc.transact(() => {
    if (fragment.length === 0) fragment.insert(0, [new Y.XmlElement('paragraph')])
    const paragraph = fragment.get(fragment.length - 1)
    if (!(paragraph instanceof Y.XmlElement)) throw new Error('A prose document holds paragraphs')
    const text = paragraph.get(paragraph.length - 1)
    if (text instanceof Y.XmlText) text.insert(text.length, words)
    else paragraph.insert(0, [new Y.XmlText(words)])
  })
}

/** The text of a document, paragraphs joined. */
export function textOf(doc: Y.Doc): string {
  return doc
    .getXmlFragment('prose')
    .toArray()
    .map((node) => node.toString().replace(/<[^>]*>/g, ''))
    .join('\n')
}
