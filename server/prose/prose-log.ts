import * as Y from 'yjs'
import type { Actor } from '../../domain/member.ts'
import { may } from '../../domain/permissions.ts'
import type { Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { ProseRef } from '../../domain/prose.ts'
import { parseProseId, proseId } from '../../domain/prose.ts'
import type { Database, Tx } from '../database.ts'
import { roleRefusal } from '../kernel/current-role.ts'

/** Largest update that is taken, in bytes: far above what a person types between two sends. */
export const MAX_UPDATE = 512 * 1024

/** A prose document as it stands after `position` updates, as one Yjs V1 update. */
export type ProseState = { readonly state: Uint8Array; readonly position: number }

/** Reads a prose document; one that nobody has written to is empty. Problem: `notFound` for an id that is none. */
export async function readProse(db: Database, id: string): Promise<Result<ProseState>> {
  const ref = parseProseId(id)
  if (!ref || !(await subjectExists(db.prisma, ref))) return fail({ type: 'notFound', what: 'prose' })
  const doc = await loadProse(db.prisma, ref)
  return ok({ state: Y.encodeStateAsUpdate(doc.doc), position: doc.position })
}

/**
 * Appends one Yjs V1 update and answers the log's new position once it is on disk.
 * Problems: `notAllowed`, `notFound`, `tooLarge`, `archived`, `invalid` for bytes that are no update.
 */
export async function appendProse(
  db: Database,
  actor: Actor,
  id: string,
  update: Uint8Array,
  now: Date,
): Promise<Result<{ position: number }>> {
  if (!may(actor, 'write')) return fail({ type: 'notAllowed', act: 'write' })
  if (update.byteLength > MAX_UPDATE) return fail({ type: 'tooLarge', limit: MAX_UPDATE, size: update.byteLength })
  if (!isUpdate(update))
    return fail({ type: 'invalid', issues: [{ path: 'update', message: 'this is not a Yjs V1 update' }] })
  const ref = parseProseId(id)
  return db.prisma.$transaction(async (tx) => {
    const refusal = await roleRefusal(tx, actor, 'write')
    if (refusal) return fail(refusal)
    if (!ref || !(await subjectExists(tx, ref))) return fail({ type: 'notFound', what: 'prose' })
    if (await isClosed(tx, ref)) return fail({ type: 'archived' })
    return ok({ position: await append(tx, ref, update, actor.memberId, now) })
  })
}

/** Appends within a transaction: the row of the document is the lock of its log. */
async function append(tx: Tx, ref: ProseRef, bytes: Uint8Array, memberId: string, at: Date): Promise<number> {
  const id = proseId(ref)
  const { position } = await tx.proseDocument.upsert({
    where: { id },
    create: { id, kind: ref.kind, subject: ref.subject, position: 1 },
    update: { position: { increment: 1 } },
  })
  await tx.proseUpdate.create({ data: { documentId: id, position, bytes: Uint8Array.from(bytes), memberId, at } })
  return position
}

/** The document of a log: its newest snapshot and what followed, replayed in one go (FACTS: flat merging is super-linear). */
export async function loadProse(tx: Tx | Database['prisma'], ref: ProseRef): Promise<{ doc: Y.Doc; position: number }> {
  const documentId = proseId(ref)
  const snapshot = await tx.proseSnapshot.findFirst({ where: { documentId }, orderBy: { position: 'desc' } })
  const updates = await tx.proseUpdate.findMany({
    where: { documentId, position: { gt: snapshot?.position ?? 0 } },
    orderBy: { position: 'asc' },
  })
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const { bytes } of snapshot ? [snapshot, ...updates] : updates) Y.applyUpdate(doc, bytes)
  })
  return { doc, position: updates.at(-1)?.position ?? snapshot?.position ?? 0 }
}

function isUpdate(update: Uint8Array): boolean {
  try {
    Y.applyUpdate(new Y.Doc(), update)
    return true
  } catch {
    return false // Yjs says by throwing that it cannot read the bytes; which bytes does not matter.
  }
}

async function subjectExists(tx: Tx | Database['prisma'], { kind, subject }: ProseRef): Promise<boolean> {
  const where = { id: subject }
  return (kind === 'finding' ? await tx.article.count({ where }) : await tx.claim.count({ where })) > 0
}

async function isClosed(tx: Tx, { kind, subject }: ProseRef): Promise<boolean> {
  if (kind === 'finding') return (await tx.article.count({ where: { id: subject, archivedAt: { not: null } } })) > 0
  const articles = await tx.article.findMany({
    where: { annotations: { some: { claimId: subject, deletedAt: null } } },
    select: { archivedAt: true },
  })
  return articles.length > 0 && articles.every((a) => a.archivedAt !== null)
}
