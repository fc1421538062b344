import type { DeskEvent } from './event.ts'
import type { Problem } from './problem.ts'
import type { Span } from './span.ts'

/** The path of the one socket of a browser tab, on the desk's own origin. */
export const SOCKET_PATH = '/collab'

/** The parameter in which a page says whose page it is, so that nobody signs what another member wrote on the same machine. */
export const SOCKET_MEMBER = 'member'

/** The version of the prose schema: a client of another one would delete what it does not know, so it is turned away. */
export const PROSE_SCHEMA_VERSION = 1

/** Largest Yjs update that the desk takes, in bytes: far above what a person types between two sends. */
export const MAX_UPDATE = 512 * 1024

/**
 * Most structs in one update. A long evening offline comes to some thousands; Yjs takes time in the square of those that
 * were made to collide, a fifth of a second for 10,000.
 */
export const MAX_STRUCTS = 10_000

/** With which code the desk closes a socket, and what the other end does then. */
export const CLOSED = {
  /** The desk stops, or starts anew: try again soon. */
  restart: 1012,
  /** Too much was sent or asked for: try again later. */
  tooMuch: 1008,
  /** The session is over or the member was removed: sign in again. */
  signedOut: 4401,
  /** What the member may do has changed: try again at once, the new role counts then. */
  roleChanged: 4205,
} as const

/**
 * Why a room does not open: the type of a `Problem`, or `schema` for a client of another prose schema. `notFound` and
 * `unavailable` may pass.
 */
export type Denial = Extract<Problem['type'], 'notSignedIn' | 'notAllowed' | 'notFound' | 'unavailable'> | 'schema'

/** Most messages about one's whereabouts that a client sends in a second; the desk sends on no more. */
export const MOVES_A_SECOND = 5

/** What one socket carries, room by room: an article (events and presence) or one prose document (Yjs updates). */
export type Room =
  | { readonly kind: 'article'; readonly articleId: string }
  | { readonly kind: 'prose'; readonly proseId: string }

/** The name of a room on the wire. */
export function roomName(room: Room): string {
  return room.kind === 'article' ? `article:${room.articleId}` : `prose:${room.proseId}`
}

/** The reverse of `roomName`; `null` for a name that is none. */
export function parseRoom(name: string): Room | null {
  const colon = name.indexOf(':')
  const id = name.slice(colon + 1)
  if (colon < 0 || id === '') return null
  const kind = name.slice(0, colon)
  if (kind === 'article') return { kind, articleId: id }
  return kind === 'prose' ? { kind, proseId: id } : null
}

/** Where a member writes: a prose document, and Yjs relative positions of the selection's ends, base64. */
export type Writing = { readonly proseId: string; readonly anchor: string; readonly head: string }

/** Where a member is in an article, as far as is known. Offsets are of the capture's canonical text. */
export type Whereabouts = {
  /** The first position in view. */
  readonly reading: number | null
  readonly selection: Span | null
  /** The annotation whose card is open. */
  readonly card: string | null
  readonly writing: Writing | null
}

/** A window in which somebody has the article open. The desk gives `window`, `memberId` and `name`; nobody says who they are. */
export type Present = {
  /** Small, unique in the article while it is open. */
  readonly window: number
  readonly memberId: string
  readonly name: string
}

/** What a client says in the room of an article: what changed of its whereabouts. */
export type FromClient = { readonly type: 'moved'; readonly to: Partial<Whereabouts> }

/** What the desk says in the room of an article. */
export type ToClient =
  | { readonly type: 'event'; readonly event: DeskEvent }
  /** The first answer: who is here, and which window is one's own. */
  | {
      readonly type: 'here'
      readonly self: number
      readonly present: readonly (Present & { readonly at: Whereabouts })[]
    }
  | { readonly type: 'came'; readonly present: Present }
  | { readonly type: 'left'; readonly window: number }
  /** What changed since the last one, by window. */
  | { readonly type: 'moves'; readonly moves: readonly (readonly [window: number, to: Partial<Whereabouts>])[] }
  | TroubleMessage

/** What the desk says in the room of a prose document, besides updates. */
export type ToWriter =
  /**
   * The last update was not taken: what it would have changed is on the writer's device alone. After `unavailable`,
   * `tooSlow` and `notSignedIn` it may be sent again on another socket; after every other problem it will not be taken.
   */
  { readonly type: 'refused'; readonly problem: Problem } | TroubleMessage

/** Whether the database answers: while it does not, nothing is acknowledged, and everything is kept and tried again. */
export type TroubleMessage = { readonly type: 'trouble'; readonly lasting: boolean }
