import type * as Y from 'yjs'
import { proseId } from '../../domain/prose.ts'
import type { Database } from '../database.ts'
import type { Hints } from '../hints.ts'
import type { Appending } from './appending.ts'
import type { OpenDocument } from './open-document.ts'
import { openDocument } from './open-document.ts'
import { readLog } from './read-log.ts'

type Placed = { readonly item: Appending; readonly position: number }
type Positioned = { readonly position: number; readonly bytes: Uint8Array }

/**
 * Keeps the documents that are open in this process abreast of their logs: with what this process appends at once, with
 * what others append as soon as they hint at it, and with everything now and then, because hints may be lost.
 */
export function followLogs(db: Database, hints: Hints) {
  const open = new Map<string, OpenDocument>()
  const beginning = new Map<string, Set<Positioned[]>>()
  const reading = new Map<string, Promise<void>>()

  /** Reads what the log holds beyond the document, one reading after the other. Throws where it cannot be read. */
  const catchUp = async (id: string): Promise<void> => {
    const document = open.get(id)
    if (!document) return
    const mine = (reading.get(id) ?? Promise.resolve()).then(async () => {
      const part = await readLog(db.prisma, id, document.low())
      if (open.get(id) === document) document.caughtUp(part)
    })
    const settled = mine.catch(() => undefined) // who asked hears of the failure
    reading.set(id, settled)
    await mine.finally(() => reading.get(id) === settled && reading.delete(id))
  }
  /** As `catchUp`; where the log cannot be read, the next hint or doubt tries again. */
  const catchUpSoon = (id: string) => void catchUp(id).catch(() => undefined)
  const hear = (message: string) => {
    const { id, position } = JSON.parse(message) // told by `took` of another process
    if (open.get(id)?.isBehind(position)) catchUpSoon(id)
  }
  const doubt = async () => {
    const rows = await db.prisma.proseDocument
      .findMany({ where: { id: { in: [...open.keys()] } }, select: { id: true, position: true } })
      .catch(() => []) // the next doubt asks again
    for (const { id, position } of rows) if (open.get(id)?.isBehind(position)) catchUpSoon(id)
  }
  const endings = [hints.hear('prose', hear), hints.onDoubt(() => void (open.size > 0 && doubt()))]

  const take = (id: string, updates: readonly Positioned[]) => {
    for (const early of beginning.get(id) ?? []) early.push(...updates)
    const document = open.get(id)
    document?.took(updates)
    if (document?.hasGap()) catchUpSoon(id)
    hints.tell('prose', JSON.stringify({ id, position: updates.at(-1)?.position ?? 0 }))
  }

  return {
    docOf: (id: string): Y.Doc | null => open.get(id)?.doc ?? null,
    catchUp,
    /** Collects what is appended to a log while it is being read. */
    begin: (id: string) => {
      const updates: Positioned[] = []
      const all = beginning.get(id) ?? new Set()
      beginning.set(id, all.add(updates))
      const end = () => {
        all.delete(updates)
        if (all.size === 0) beginning.delete(id)
      }
      return { updates, end }
    },
    /** Follows the log of `doc`, which holds it up to `position`, until `doc` is destroyed. */
    open: (id: string, doc: Y.Doc, origin: unknown, position: number, early: readonly Positioned[]) => {
      const document = openDocument(doc, origin, position)
      open.set(id, document)
      doc.on('destroy', () => {
        if (open.get(id) === document) open.delete(id)
      })
      document.took(early)
      if (document.hasGap()) catchUpSoon(id)
    },
    /** Applies what was appended where it is open, and hints at it; answers how many updates each document got. */
    took: (placed: readonly Placed[]): ReadonlyMap<string, number> => {
      const byId = Map.groupBy(placed, ({ item }) => proseId(item.ref))
      for (const [id, group] of byId)
        take(
          id,
          group.map(({ item, position }) => ({ position, bytes: item.bytes })),
        )
      return new Map([...byId].map(([id, group]) => [id, group.length]))
    },
    close: () => {
      for (const end of endings) end()
      open.clear()
    },
  }
}
