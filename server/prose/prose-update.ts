import * as Y from 'yjs'
import { MAX_STRUCTS, MAX_UPDATE } from '../../domain/live.ts'
import type { Problem, Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import { isOfProse } from './prose-content.ts'
import { scanUpdate } from './scan-update.ts'

/** Most runs of deletions in one update; some clients send all of a document's when they come back. */
const MAX_DELETIONS = 50_000

/** Clocks above this are nobody's typing, and sums of them would leave the whole numbers. */
const MAX_CLOCK = 2 ** 31
/** Yjs draws client ids of 32 bits. */
const MAX_CLIENT = 2 ** 32 - 1

/** What one client wrote, clock after clock. */
export type Section = { readonly client: number; readonly structs: readonly (Y.Item | Y.GC)[] }

/** A run of clocks that an update deletes, `end` excluded. */
export type Deletion = { readonly client: number; readonly clock: number; readonly end: number }

/** A Yjs V1 update whose form holds no surprise: every part is small, of prose, and in order. */
export type ProseUpdate = {
  readonly bytes: Uint8Array
  readonly sections: readonly Section[]
  readonly deletions: readonly Deletion[]
}

/** Reads the form of an update. Problems: `tooLarge`, `invalid`. Whether it fits a document is `judgeUpdate`'s to say. */
export function readUpdate(bytes: Uint8Array): Result<ProseUpdate> {
  if (bytes.byteLength > MAX_UPDATE) return fail({ type: 'tooLarge', limit: MAX_UPDATE, size: bytes.byteLength })
  const decoded = decode(bytes)
  const sections = decoded && sectionsOf(decoded.structs)
  const deletions = decoded && deletionsOf(decoded.ds.clients)
  return sections && deletions
    ? ok({ bytes, sections, deletions })
    : refusedUpdate('this is not a Yjs V1 update of prose')
}

/** The refusal of an update that no editor of ours sends. */
export function refusedUpdate(message: string): { readonly ok: false; readonly problem: Problem } {
  return fail({ type: 'invalid', issues: [{ path: 'update', message }] })
}

function decode(bytes: Uint8Array): ReturnType<typeof Y.decodeUpdate> | null {
  try {
    return scanUpdate(bytes, { structs: MAX_STRUCTS, deletions: MAX_DELETIONS }) ? Y.decodeUpdate(bytes) : null
  } catch {
    return null // Both say by throwing that they cannot read the bytes; which bytes does not matter.
  }
}

/** `null` where a client comes twice, a clock is missing, or a struct is none of prose. */
function sectionsOf(structs: readonly (Y.Item | Y.GC | Y.Skip)[]): Section[] | null {
  const sections: { client: number; structs: (Y.Item | Y.GC)[] }[] = []
  let next = 0
  for (const struct of structs) {
    if (struct instanceof Y.Skip || !isPlain(struct)) return null
    const { client, clock } = struct.id
    const section = sections.at(-1)
    if (section?.client !== client) sections.push({ client, structs: [struct] })
    else if (clock === next) section.structs.push(struct)
    else return null
    next = clock + struct.length
  }
  return new Set(sections.map((section) => section.client)).size === sections.length ? sections : null
}

function isPlain(struct: Y.Item | Y.GC): boolean {
  const { client, clock } = struct.id
  if (client > MAX_CLIENT || struct.length < 1 || clock + struct.length > MAX_CLOCK) return false
  return struct instanceof Y.GC || isOfProse(struct)
}

/** `null` where runs overlap or are out of order: Yjs walks every run, so that overlapping ones could keep it busy. */
function deletionsOf(clients: ReadonlyMap<number, readonly { clock: number; len: number }[]>): Deletion[] | null {
  const deletions: Deletion[] = []
  for (const [client, runs] of clients) {
    let after = 0
    for (const { clock, len } of runs) {
      if (clock < after || len < 1 || clock + len > MAX_CLOCK) return null
      after = clock + len
      deletions.push({ client, clock, end: after })
    }
  }
  return deletions
}
