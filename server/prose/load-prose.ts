import * as Y from 'yjs'
import type { ProseRef } from '../../domain/prose.ts'
import { proseId } from '../../domain/prose.ts'
import { proseCopy } from '../../domain/prose-copy.ts'
import type { Database, Tx } from '../database.ts'
import { readLog } from './read-log.ts'

/** What was read into a document. */
export type Loaded = {
  /** How many updates of the log the document stands for. */
  readonly position: number
  /** How many of them the newest snapshot covers. */
  readonly snapshot: number
}

/** Reads a document into `doc`, which nobody has yet: its newest snapshot and what followed. */
export async function loadInto(tx: Tx | Database['prisma'], id: string, doc: Y.Doc, origin?: unknown): Promise<Loaded> {
  proseCopy(doc)
  const [snapshot] = await tx.proseSnapshot.findMany({
    where: { documentId: id },
    orderBy: { position: 'desc' },
    take: 1,
  })
  const covered = snapshot?.position ?? 0
  const { updates, position } = await readLog(tx, id, covered)
  applyAll(doc, snapshot ? [snapshot.bytes, ...updates] : updates, origin)
  return { position, snapshot: covered }
}

/** The document of a log, in memory of its own. */
export async function loadProse(tx: Tx | Database['prisma'], ref: ProseRef): Promise<{ doc: Y.Doc; position: number }> {
  const doc = new Y.Doc()
  const { position } = await loadInto(tx, proseId(ref), doc)
  return { doc, position }
}

/**
 * Applies updates in one go: one by one, or merged flat, a long log takes minutes. One that Yjs cannot apply is left
 * out and told, so that it costs no more than itself.
 */
export function applyAll(doc: Y.Doc, updates: readonly Uint8Array[], origin?: unknown): void {
  doc.transact(() => {
    for (const update of updates) {
      try {
        Y.applyUpdate(doc, update, origin)
      } catch (error) {
        console.error('An update of prose cannot be applied and is left out.', error)
      }
    }
  }, origin)
}
