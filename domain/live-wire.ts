import type { ToClient, Whereabouts, Writing } from './live.ts'

/**
 * A move on the wire: the window, then field after field its number and its values. A hundred people who move five
 * times a second make 50,000 of them a second, so every byte counts.
 */
type WireMove = readonly (number | string | null)[]

const READING = 0
const SELECTION = 1
const CARD = 2
const WRITING = 3
/** Writing in the document of the move before: the caret, or both ends of a selection. */
const CARET = 4
const RANGE = 5

type Move = readonly [window: number, to: Partial<Whereabouts>]

/** What the desk says in the room of an article, as text. `before` answers where a window was when it was last told of. */
export function encodeToClient(message: ToClient, before: (window: number) => Writing | null = () => null): string {
  if (message.type !== 'moves') return JSON.stringify(message)
  const moves = message.moves.map(([window, to]) => encodeMove(window, to, before(window)))
  return JSON.stringify({ type: 'moves', moves })
}

/** The reverse of `encodeToClient`; `before` answers the same as it did there. `null` for what is not understood. */
export function decodeToClient(text: string, before: (window: number) => Writing | null): ToClient | null {
  try {
    const message = JSON.parse(text) // the desk wrote it
    return message.type === 'moves'
      ? { type: 'moves', moves: message.moves.map((move: WireMove) => decodeMove(move, before)) }
      : message
  } catch {
    return null
  }
}

function encodeMove(window: number, to: Partial<Whereabouts>, before: Writing | null): WireMove {
  const move: (number | string | null)[] = [window]
  if (to.reading !== undefined) move.push(READING, to.reading)
  if (to.selection !== undefined) move.push(SELECTION, to.selection?.start ?? null, to.selection?.end ?? null)
  if (to.card !== undefined) move.push(CARD, to.card)
  if (to.writing !== undefined) move.push(...encodeWriting(to.writing, before))
  return move
}

function encodeWriting(writing: Writing | null, before: Writing | null): WireMove {
  if (writing === null) return [WRITING, null, null, null]
  const { proseId, anchor, head } = writing
  if (proseId !== before?.proseId) return [WRITING, proseId, anchor, head]
  return anchor === head ? [CARET, head] : [RANGE, anchor, head]
}

function decodeMove(move: WireMove, before: (window: number) => Writing | null): Move {
  const [first, ...rest] = move
  const window = Number(first)
  const proseId = before(window)?.proseId ?? ''
  return [window, fieldsOf(rest, proseId)]
}

/** How many values follow the number of a field. */
const VALUES: readonly number[] = [1, 2, 1, 3, 1, 2]

function fieldsOf(rest: WireMove, proseId: string): Partial<Whereabouts> {
  let to: Partial<Whereabouts> = {}
  for (let at = 0; at < rest.length; ) {
    const field = Number(rest[at])
    const count = VALUES[field]
    if (count === undefined) throw new RangeError(`There is no field ${field} in a move`)
    to = { ...to, ...fieldOf(field, rest.slice(at + 1, at + 1 + count), proseId) }
    at += 1 + count
  }
  return to
}

function fieldOf(field: number, [a = null, b = null, c = null]: WireMove, proseId: string): Partial<Whereabouts> {
  switch (field) {
    case READING:
      return { reading: a === null ? null : Number(a) }
    case SELECTION:
      return { selection: a === null ? null : { start: Number(a), end: Number(b) } }
    case CARD:
      return { card: a === null ? null : String(a) }
    case WRITING:
      return { writing: a === null ? null : { proseId: String(a), anchor: String(b), head: String(c) } }
    case CARET:
      return { writing: { proseId, anchor: String(a), head: String(a) } }
    default:
      return { writing: { proseId, anchor: String(a), head: String(b) } }
  }
}
