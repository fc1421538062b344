import * as Y from 'yjs'
import { isPartialDate } from '../../domain/date.ts'
import { RESTORED } from '../../domain/history.ts'
import type { Prose } from '../../domain/prose.ts'
import { proseCopy } from '../../domain/prose-copy.ts'
import type { Database } from '../database.ts'
import { proseOf } from '../prose/clean-prose.ts'
import { applyAll } from '../prose/load-prose.ts'
import { readLog } from '../prose/read-log.ts'
import type { Stretch } from './claim-history-stretches.ts'

/** What a stretch of writing changed. */
export type Written = Stretch & { readonly before: Prose; readonly after: Prose; readonly restored: string | null }

/**
 * What stretches of one document changed, in the order of its log. It replays the log up to the last of them, outside of
 * any transaction: updates never change. A stretch in which a version was restored is cut there.
 */
export async function readWritten(prisma: Database['prisma'], stretches: readonly Stretch[]): Promise<Written[]> {
  const ordered = [...stretches].sort((a, b) => a.first - b.first)
  const [start, end] = [ordered[0], ordered.at(-1)]
  if (!start || !end) return []
  const { documentId } = start
  const snapshot = await prisma.proseSnapshot.findFirst({
    where: { documentId, position: { lt: start.first } },
    orderBy: { position: 'desc' },
  })
  const covered = snapshot?.position ?? 0
  const { updates } = await readLog(prisma, documentId, covered)
  const replay = createReplay(ordered)
  if (snapshot) replay.begin(snapshot.bytes)
  // Every update has the next position, so that its place in the log says which it is.
  for (const [index, update] of updates.slice(0, end.last - covered).entries()) replay.take(covered + 1 + index, update)
  return Promise.all(replay.finish().map((piece) => signed(prisma, piece, ordered)))
}

/** A piece that is less than its stretch may be the work of fewer members, and ended earlier. */
async function signed(prisma: Database['prisma'], piece: Written, stretches: readonly Stretch[]): Promise<Written> {
  const { documentId, first, last } = piece
  if (stretches.some((stretch) => stretch.first === first && stretch.last === last)) return piece
  const rows = await prisma.proseUpdate.groupBy({
    by: ['memberId'],
    where: { documentId, position: { gte: first, lte: last } },
    _max: { at: true },
    orderBy: { memberId: 'asc' },
  })
  const at = Math.max(...rows.map((row) => row._max.at?.getTime() ?? 0))
  return { ...piece, at, memberIds: rows.map((row) => row.memberId) }
}

/** Replays a log and notes what the document says where a stretch begins and ends. */
function createReplay(stretches: readonly Stretch[]) {
  const doc = proseCopy(new Y.Doc())
  const written: Written[] = []
  let waiting: Uint8Array[] = []
  let open: { stretch: Stretch; before: Prose; first: number; last: number } | null = null

  /** In one transaction: one for each update would take many times as long. */
  function said(): Prose {
    applyAll(doc, waiting)
    waiting = []
    return proseOf(doc)
  }

  function close(restored: string | null): void {
    if (!open) return
    const { stretch, before, first, last } = open
    written.push({ ...stretch, first, last, restored, before, after: said() })
    open = null
  }

  function take(position: number, bytes: Uint8Array): void {
    const stretch = stretches.find(({ first, last }) => first <= position && position <= last)
    const key = stretch ? restoringKey(bytes) : null
    if (open && (open.stretch !== stretch || key !== null)) close(null)
    if (stretch) open = { ...(open ?? { stretch, before: said(), first: position }), last: position }
    waiting.push(bytes)
    if (key === null) return
    said()
    close(restoredAt(doc.getMap(RESTORED).get(key)))
  }

  return {
    begin: (snapshot: Uint8Array) => void waiting.push(snapshot),
    take,
    finish: () => {
      close(null)
      return written
    },
  }
}

/** The key under which an update says that it restores a version; `null` for what was written. */
function restoringKey(bytes: Uint8Array): string | null {
  const item = Y.decodeUpdate(bytes).structs.find(
    // A root type stands in an update by its name, which the library's types leave out.
    (struct) => struct instanceof Y.Item && (struct.parent as unknown) === RESTORED,
  )
  return item instanceof Y.Item ? item.parentSub : null
}

/** Said by a client, so it is looked at. */
function restoredAt(value: unknown): string | null {
  return typeof value === 'string' && isPartialDate(value) ? value : null
}
