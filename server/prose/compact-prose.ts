import * as Y from 'yjs'
import type { Database } from '../database.ts'
import type { Loaded } from './load-prose.ts'
import { loadInto } from './load-prose.ts'

/**
 * After how many updates a document gets a new snapshot. Replaying as many takes some 10 ms, so that opening stays quick;
 * with a lower figure a busy document would be read again every second.
 */
export const COMPACT_AFTER = 2_000

/**
 * Writes a snapshot of a document: the state of its log up to a position, replayed from the log and never taken from a
 * document in use. No update is deleted, for the history is made of them; older snapshots are. Stopping in the middle
 * loses nothing.
 */
export async function compactProse(db: Database, documentId: string): Promise<void> {
  const doc = new Y.Doc()
  const { position, snapshot } = await loadInto(db.prisma, documentId, doc)
  if (position !== snapshot) await writeSnapshot(db, documentId, position, stateOf(doc))
}

type Bytes = Uint8Array<ArrayBuffer>

function stateOf(doc: Y.Doc): Bytes {
  return Uint8Array.from(Y.encodeStateAsUpdate(doc))
}

async function writeSnapshot(db: Database, documentId: string, position: number, bytes: Bytes): Promise<void> {
  await db.prisma.$transaction([
    db.prisma.proseSnapshot.createMany({ data: [{ documentId, position, bytes }], skipDuplicates: true }),
    db.prisma.proseSnapshot.deleteMany({ where: { documentId, position: { lt: position } } }),
  ])
}

/** Compacts the documents of a process when they have grown by `after` updates, one at a time. */
export function openCompaction(db: Database, after: number) {
  const grown = new Map<string, number>()
  let last: Promise<void> = Promise.resolve()
  let closed = false

  /** A database that does not answer is the append queue's to tell; the next update asks again. */
  const soon = (id: string, work: () => Promise<void>) => {
    grown.set(id, 0)
    last = last.then(() => (closed ? undefined : work())).catch(() => void grown.set(id, after))
  }
  return {
    /**
     * A document was read from its log and nobody has it yet. Where it is due, its state at this moment is the
     * snapshot, so that a long log is not read a second time.
     */
    loaded: (id: string, doc: Y.Doc, { position, snapshot }: Loaded): void => {
      grown.set(id, position - snapshot)
      if (position - snapshot <= after) return
      const bytes = stateOf(doc)
      soon(id, () => writeSnapshot(db, id, position, bytes))
    },
    /** Counts updates that no snapshot covers. */
    grew: (id: string, updates: number): void => {
      const count = (grown.get(id) ?? 0) + updates
      grown.set(id, count)
      if (count > after) soon(id, () => compactProse(db, id))
    },
    close: async () => {
      closed = true
      await last
    },
  }
}
