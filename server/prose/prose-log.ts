import * as Y from 'yjs'
import type { Actor } from '../../domain/member.ts'
import type { Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { ProseRef } from '../../domain/prose.ts'
import { parseProseId } from '../../domain/prose.ts'
import type { Database, Tx } from '../database.ts'
import { NO_HINTS } from '../hints.ts'
import { loadProse } from './load-prose.ts'
import type { ProseLog } from './open-prose.ts'
import { openProseLog } from './open-prose.ts'

/** A prose document as it stands after `position` updates, as one Yjs V1 update. */
export type ProseState = { readonly state: Uint8Array; readonly position: number }

/** Reads a prose document; one that nobody has written to is empty. Problem: `notFound` for an id that is none. */
export async function readProse(db: Database, id: string): Promise<Result<ProseState>> {
  const ref = parseProseId(id)
  if (!ref || !(await subjectExists(db.prisma, ref))) return fail({ type: 'notFound', what: 'prose' })
  const { doc, position } = await loadProse(db.prisma, ref)
  return ok({ state: Y.encodeStateAsUpdate(doc), position })
}

/**
 * Appends an update as `ProseLog.append` does, and answers the log's position: the newest where nothing was new. A
 * running desk gives its own `log`, whose open documents then have the update at once.
 */
export async function appendProse(
  db: Database,
  actor: Actor,
  id: string,
  update: Uint8Array,
  now: Date,
  log: ProseLog = openProseLog(db, NO_HINTS, () => now),
): Promise<Result<{ position: number }>> {
  const done = await log.append(actor, id, update)
  if (!done.ok) return done
  if (done.value !== null) return ok(done.value)
  const document = await db.prisma.proseDocument.findUnique({ where: { id } })
  return ok({ position: document?.position ?? 0 })
}

/** Whether there is something that a prose document of this id would be about. */
export async function subjectExists(tx: Tx | Database['prisma'], { kind, subject }: ProseRef): Promise<boolean> {
  const where = { id: subject }
  return (kind === 'finding' ? await tx.article.count({ where }) : await tx.claim.count({ where })) > 0
}
