import type * as Y from 'yjs'
import type { Actor } from '../../domain/member.ts'
import { may } from '../../domain/permissions.ts'
import type { Result } from '../../domain/problem.ts'
import { fail } from '../../domain/problem.ts'
import { parseProseId } from '../../domain/prose.ts'
import type { Database } from '../database.ts'
import { troubleOf } from '../database-trouble.ts'
import type { Hints } from '../hints.ts'
import type { Appended } from './append-batch.ts'
import { appendBatch } from './append-batch.ts'
import { openAppendQueue } from './append-queue.ts'
import type { Appending } from './appending.ts'
import { COMPACT_AFTER, compactProse, openCompaction } from './compact-prose.ts'
import { followLogs } from './follow-logs.ts'
import { judgeUpdate } from './judge-update.ts'
import { loadInto, loadProse } from './load-prose.ts'
import type { ProseUpdate } from './prose-update.ts'
import { readUpdate, refusedUpdate } from './prose-update.ts'
import { openStanding } from './standing.ts'

/** The desk's prose: one log a document, one queue of appends a process. */
export type ProseLog = ReturnType<typeof openProseLog>

/** How an append may wait for a database that does not answer. */
export type Patience = { readonly wanted: () => boolean }

/** How long a caller without patience of their own waits, in milliseconds: somebody else's command may be in the way. */
const BRIEF = 3_000

function briefly(): Patience {
  const end = performance.now() + BRIEF
  return { wanted: () => performance.now() < end }
}

/** How long to wait for a database that does not let itself be read, in milliseconds. */
const PAUSE = 500

/** Opens the prose of a desk. `now` dates what is appended; a snapshot is written every `compactAfter` updates. */
export function openProseLog(db: Database, hints: Hints, now: () => Date, compactAfter = COMPACT_AFTER) {
  const compaction = openCompaction(db, compactAfter)
  const logs = followLogs(db, hints)
  const standing = openStanding()
  const queue = openAppendQueue(
    (items) => appendBatch(db, standing, items),
    (items, results) => {
      for (const [id, count] of logs.took(placed(items, results))) compaction.grew(id, count)
    },
  )

  /** What of `update` is new to the log, ready to be appended; `null` when nothing is. */
  const prepare = async (actor: Actor, id: string, update: ProseUpdate): Promise<Result<Appending> | null> => {
    const ref = parseProseId(id)
    if (!ref) return fail({ type: 'notFound', what: 'prose' })
    const doc = logs.docOf(id) ?? (await loadProse(db.prisma, ref)).doc
    let judgement = judgeUpdate(doc, update)
    if (judgement.kind === 'early') {
      await logs.catchUp(id)
      judgement = judgeUpdate(doc, update)
    }
    if (judgement.kind === 'early') return refusedUpdate('this builds on text that the desk does not have')
    if (judgement.kind === 'known') return null
    const { memberId } = actor
    return { ok: true, value: { ref, memberId, bytes: judgement.bytes, writers: judgement.writers, at: now() } }
  }
  /** As `prepare`, again and again for as long as the database does not answer and the update is wanted. */
  const prepared = async (actor: Actor, id: string, update: ProseUpdate, { wanted }: Patience) => {
    for (;;) {
      try {
        return await prepare(actor, id, update)
      } catch (error) {
        const problem = troubleOf(error)
        if (problem === null) throw error
        if (!wanted()) return fail({ type: 'unavailable' })
        await new Promise((resolve) => setTimeout(resolve, PAUSE))
      }
    }
  }

  return {
    /**
     * Reads a document into `doc` and keeps it abreast of the log, under `origin`, until it is destroyed. Throws where
     * the log cannot be read; `doc` must then not be shown.
     */
    open: async (id: string, doc: Y.Doc, origin: unknown): Promise<void> => {
      const early = logs.begin(id)
      const loaded = await loadInto(db.prisma, id, doc, origin).finally(early.end)
      compaction.loaded(id, doc, loaded)
      logs.open(id, doc, origin, loaded.position, early.updates)
    },
    /**
     * Appends what of a Yjs V1 update is new, and answers once that is on disk. Everybody who has the document open has
     * it then, too. `null`: there was nothing new. Problems: `notAllowed`, `notSignedIn`, `notFound`, `archived`,
     * `tooLarge`, `invalid` for what is no update of prose, builds on what the desk does not have, or is written under
     * somebody else's Yjs client; `unavailable` where the database does not answer while it is wanted.
     */
    append: async (
      actor: Actor,
      id: string,
      bytes: Uint8Array,
      patience: Patience = briefly(),
    ): Promise<Result<Appended | null>> => {
      if (!may(actor, 'write')) return fail({ type: 'notAllowed', act: 'write' })
      const update = readUpdate(bytes)
      if (!update.ok) return update
      const item = await prepared(actor, id, update.value, patience)
      if (item === null) return { ok: true, value: null }
      if (!item.ok) return item
      const done = await queue.add(item.value, patience.wanted)
      if (done.ok || done.problem.type !== 'invalid') return done
      // Somebody else may have sent the very same between the judging and the writing: then there is nothing to refuse.
      return (await prepared(actor, id, update.value, patience)) === null ? { ok: true, value: null } : done
    },
    /** Writes a document's snapshot now; it happens by itself as the log grows. */
    compact: (id: string) => compactProse(db, id),
    onTrouble: queue.onTrouble,
    isTroubled: queue.isTroubled,
    /** Done when nothing waits for being written. */
    idle: queue.idle,
    close: async () => {
      queue.close()
      logs.close()
      await compaction.close()
    },
  }
}

type Placed = { readonly item: Appending; readonly position: number }

function placed(items: readonly Appending[], results: readonly Result<Appended>[]): Placed[] {
  return items.flatMap((item, i) => {
    const result = results[i]
    return result?.ok ? [{ item, position: result.value.position }] : []
  })
}
