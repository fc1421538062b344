import { createHash, randomBytes } from 'node:crypto'

/** The hash before the first event. */
export const GENESIS = '0'.repeat(64)

/** What the chain hashes of an event: everything but its payload, which may be erased. */
export type Envelope = {
  readonly seq: number
  /** ISO 8601, UTC, milliseconds. */
  readonly at: string
  readonly memberId: string
  readonly command: string
  readonly subjects: readonly string[]
  /** sha256(salt ‖ payload), hexadecimal. */
  readonly payloadHash: string
}

/** Hexadecimal sha256 of the UTF-8 of `text`. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** Seals a payload: its salt, and the hash that stands for it when both are erased. */
export function seal(payload: string): { salt: string; payloadHash: string } {
  const salt = randomBytes(16).toString('hex')
  return { salt, payloadHash: sha256(salt + payload) }
}

/** The hash of an event: of the hash before it and its envelope, as a JSON array in this order. */
export function link(previousHash: string, e: Envelope): string {
  return sha256(JSON.stringify([previousHash, e.seq, e.at, e.memberId, e.command, e.subjects, e.payloadHash]))
}

/** One stored event as the verification reads it. */
export type Link = Envelope & { readonly hash: string; readonly salt: string | null; readonly payload: string | null }

/** The seq of the first event at which the chain does not hold, or `null` when it does. Erased payloads do not break it. */
export function firstBreak(links: Iterable<Link>): number | null {
  let previous = { seq: 0, hash: GENESIS }
  for (const event of links) {
    const whole =
      event.payload === null || event.salt === null || sha256(event.salt + event.payload) === event.payloadHash
    if (event.seq !== previous.seq + 1 || !whole || link(previous.hash, event) !== event.hash) return event.seq
    previous = event
  }
  return null
}
