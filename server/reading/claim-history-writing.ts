import * as Y from 'yjs'
import { isPartialDate } from '../../domain/date.ts'
import { RESTORED } from '../../domain/history.ts'
import type { Prose } from '../../domain/prose.ts'
import type { Database } from '../database.ts'
import { proseOf } from '../prose/clean-prose.ts'
import type { Stretch } from './claim-history-stretches.ts'

/** What a stretch of writing changed. */
export type Written = Stretch & { readonly before: Prose; readonly after: Prose; readonly restored: string | null }

/** Updates that are read at once: enough to be quick, little enough to hold nobody up. */
const UPDATES_AT_ONCE = 1000

type Update = { readonly position: number; readonly bytes: Uint8Array; readonly memberId: string; readonly at: Date }

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
  const replay = createReplay(ordered)
  if (snapshot) replay.begin(snapshot.bytes)
  for (let from = snapshot?.position ?? 0; from < end.last; ) {
    const updates = await prisma.proseUpdate.findMany({
      where: { documentId, position: { gt: from, lte: end.last } },
      orderBy: { position: 'asc' },
      take: UPDATES_AT_ONCE,
    })
    for (const update of updates) replay.take(update)
    from = updates.at(-1)?.position ?? end.last
  }
  return replay.finish()
}

/** Replays a log and notes what the document says where a stretch begins and ends. */
function createReplay(stretches: readonly Stretch[]) {
  const doc = new Y.Doc()
  const written: Written[] = []
  let waiting: Uint8Array[] = []
  let open: { stretch: Stretch; before: Prose; updates: Omit<Update, 'bytes'>[] } | null = null

  /** In one transaction: one for each update would take many times as long. */
  function said(): Prose {
    doc.transact(() => {
      for (const bytes of waiting) Y.applyUpdate(doc, bytes)
    })
    waiting = []
    return proseOf(doc)
  }

  function close(restored: string | null): void {
    const [first, last] = [open?.updates[0], open?.updates.at(-1)]
    if (open && first && last) {
      const memberIds = [...new Set(open.updates.map((update) => update.memberId))]
      const piece = { first: first.position, last: last.position, at: last.at.getTime(), memberIds, restored }
      written.push({ ...open.stretch, ...piece, before: open.before, after: said() })
    }
    open = null
  }

  function take({ bytes, ...update }: Update): void {
    const stretch = stretches.find(({ first, last }) => first <= update.position && update.position <= last)
    const key = stretch ? restoringKey(bytes) : null
    if (open && (open.stretch !== stretch || key !== null)) close(null)
    if (stretch && !open) open = { stretch, before: said(), updates: [] }
    open?.updates.push(update)
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
