import type { IncomingMessage } from 'node:http'
import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import { WebSocketServer } from 'ws'
import { CLOSED, MAX_UPDATE, SOCKET_MEMBER, SOCKET_PATH } from '../domain/live.ts'
import type { Member } from '../domain/member.ts'
import type { Desk } from '../server/desk.ts'

/** Largest frame, in bytes: the largest update and its envelope. A larger one closes the socket before it is read. */
const MAX_FRAME = MAX_UPDATE + 4 * 1024

/** Who comes in. */
export type Caller = { readonly ws: WebSocket; readonly member: Member; readonly headers: Headers }

/**
 * Accepts sockets: on our path, from our own pages or with a token, for who is signed in. Every other request gets a
 * plain answer. A page whose session is over, or where somebody else has signed in meanwhile, gets a socket that closes
 * at once, because a browser tells a page nothing about a request that was answered plainly. `leaveOthers` leaves requests on other paths to somebody else.
 */
export function openUpgrade(
  desk: Pick<Desk, 'origins' | 'signedIn'>,
  accepted: (caller: Caller) => void,
  leaveOthers = false,
) {
  const server = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME, perMessageDeflate: false })
  let closed = false

  const upgrade = async (request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    const headers = headersOf(request)
    const fromPage = headers.has('origin')
    if (pathOf(request) !== SOCKET_PATH) return refuse(socket, 404)
    if (closed) return refuse(socket, 503)
    if (fromPage ? !desk.origins.includes(headers.get('origin') ?? '') : !hasToken(headers)) return refuse(socket, 403)
    const member = await desk.signedIn(headers).catch(() => 'unknown' as const)
    if (member === 'unknown' || closed) return refuse(socket, 503)
    if (member === null && !fromPage) return refuse(socket, 401)
    server.handleUpgrade(request, socket, head, (ws) => {
      ws.on('error', () => ws.terminate()) // A frame that is too large or broken.
      if (member && isMeant(request, member)) accepted({ ws, member, headers })
      else ws.close(CLOSED.signedOut, 'You are not signed in.')
    })
  }
  return {
    upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
      if (leaveOthers && pathOf(request) !== SOCKET_PATH) return
      socket.on('error', () => socket.destroy())
      upgrade(request, socket, head).catch((error: unknown) => {
        console.error('A socket could not be opened.', error)
        socket.destroy()
      })
    },
    close: (): void => {
      closed = true
      server.close()
    },
  }
}

function headersOf({ headersDistinct }: IncomingMessage): Headers {
  const pairs = Object.entries(headersDistinct).flatMap(([name, values]) =>
    (values ?? []).map((value): [string, string] => [name, value]),
  )
  return new Headers(pairs)
}

function pathOf(request: IncomingMessage): string | null {
  return addressOf(request)?.pathname ?? null
}

/** A page says whose it is: what it holds of one member's writing is not another's, who has signed in since. */
function isMeant(request: IncomingMessage, member: Member): boolean {
  const meant = addressOf(request)?.searchParams.get(SOCKET_MEMBER) ?? null
  return meant === null || meant === member.id
}

function addressOf({ url }: IncomingMessage): URL | null {
  const base = 'http://desk.invalid'
  return url && URL.canParse(url, base) ? new URL(url, base) : null
}

function hasToken(headers: Headers): boolean {
  return /^bearer ./i.test(headers.get('authorization') ?? '')
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
