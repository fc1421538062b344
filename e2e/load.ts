import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import type { Command } from '../domain/command.ts'
import { PROSE_SCHEMA_VERSION, roomName, SOCKET_PATH } from '../domain/live.ts'
import { OWNER } from './running-server.ts'

/** The door of `socket-entry.ts`, for the owner. */
export type Door = {
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
}

/** Signs the owner in. */
export async function openDoor(address: string): Promise<Door> {
  const answer = await fetch(`${address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: address },
    body: JSON.stringify({ email: OWNER.email, password: OWNER.password }),
  })
  const cookie = answer.headers.getSetCookie().map((line) => line.split(';')[0])
  if (!answer.ok || cookie.length === 0) throw new Error(`Signing in failed: ${answer.status} ${await answer.text()}`)
  return { address, headers: { Cookie: cookie.join('; '), Origin: address } }
}

/** Sends a command under `key`; `true` once it is acknowledged, `false` when it was not carried out. */
export async function send({ address, headers }: Door, key: string, command: Command): Promise<boolean> {
  const answer = await fetch(`${address}/commands`, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ key, command }),
  }).catch(() => null)
  if (answer?.status === 409) throw new Error(`${command.name} was refused: ${await answer.text()}`)
  return answer?.status === 200
}

/** Somebody who types, and what the desk has acknowledged of it. */
export type Writer = {
  /** Types one token at the end. */
  readonly type: (token: string) => void
  readonly isOpen: () => boolean
  readonly isSaved: () => boolean
  readonly text: () => string
  /** What was said in the room, besides updates. */
  readonly said: readonly { readonly type: string; readonly lasting?: boolean }[]
  /** All tokens that were typed, and those of them whose acknowledgement has come. */
  readonly typed: readonly string[]
  readonly acknowledged: () => readonly string[]
  readonly leave: () => void
}

/** Opens a prose document through a real provider and a socket of its own. */
export function openWriter(door: Door, proseId: string): Writer {
  const doc = new Y.Doc()
  const typed: string[] = []
  const said: { type: string; lasting?: boolean }[] = []
  let acknowledged = 0
  const socket = openSocket(door)
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: roomName({ kind: 'prose', proseId }),
    document: doc,
    awareness: null,
    token: String(PROSE_SCHEMA_VERSION),
    // One update for every token, and acknowledgements come in their order.
    onUnsyncedChanges: ({ number }) => {
      acknowledged = Math.max(0, typed.length - number)
    },
    onStateless: ({ payload }) => said.push(JSON.parse(payload)),
  })
  provider.attach()
  return {
    type: (token) => {
      typed.push(token)
      append(doc, token)
    },
    isOpen: () => provider.synced,
    isSaved: () => provider.synced && provider.unsyncedChanges === 0,
    text: () => textOf(doc),
    said,
    typed,
    acknowledged: () => typed.slice(0, acknowledged),
    leave: () => {
      provider.destroy()
      socket.destroy()
    },
  }
}

function openSocket({ address, headers }: Door): HocuspocusProviderWebsocket {
  class SignedIn extends WebSocket {
    constructor(url: string) {
      super(url, { headers })
    }
  }
  const url = `${address.replace('http', 'ws')}${SOCKET_PATH}`
  return new HocuspocusProviderWebsocket({ url, WebSocketPolyfill: SignedIn, delay: 50, minDelay: 50, maxDelay: 500 })
}

function append(doc: Y.Doc, token: string): void {
  const fragment = doc.getXmlFragment('prose')
  doc.transact(() => {
    if (fragment.length === 0) fragment.insert(0, [new Y.XmlElement('paragraph')])
    const paragraph = fragment.get(0)
    if (!(paragraph instanceof Y.XmlElement)) throw new Error('A prose document holds paragraphs')
    const text = paragraph.get(paragraph.length - 1)
    if (text instanceof Y.XmlText) text.insert(text.length, token)
    else paragraph.insert(0, [new Y.XmlText(token)])
  })
}

/** The words of a prose document that were read as a Yjs update. */
export function textOf(given: Y.Doc | Uint8Array): string {
  const doc = given instanceof Uint8Array ? new Y.Doc() : given
  if (given instanceof Uint8Array) Y.applyUpdate(doc, given)
  return doc
    .getXmlFragment('prose')
    .toString()
    .replace(/<[^>]*>/g, ' ')
}
