import type { ClaimLook, Look } from '../../domain/history.ts'
import type { Actor } from '../../domain/member.ts'
import type { Database, Tx } from '../database.ts'
import { readStretches } from './claim-history-stretches.ts'
import { consistently } from './consistently.ts'

/** The ids by which events about a claim are found: its own, and those of its places, evidence and sources. */
export async function subjectsOfClaim(tx: Tx, claimId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT ${claimId} AS "id"
    UNION SELECT "id" FROM "annotation" WHERE "claimId" = ${claimId}
    UNION SELECT "id" FROM "citation" WHERE "claimId" = ${claimId}
    UNION SELECT "sourceId" FROM "citation" WHERE "claimId" = ${claimId}
    UNION SELECT "id" FROM "attempt" WHERE "claimId" = ${claimId}`
  return rows.map((row) => row.id)
}

/** Where a member stopped looking at a claim; `null` before they ever did. */
export async function lookOf(tx: Tx, { memberId }: Actor, claimId: string): Promise<Look | null> {
  const row = await tx.lastLook.findUnique({ where: { memberId_claimId: { memberId, claimId } } })
  return row && { seq: row.seq, at: row.at.toISOString() }
}

type LookRow = { claimId: string; seq: number; at: Date; changes: number }

/** The claims of an article at which a member has looked, with how many changes others made since; prose counts too. */
export function readLooks(db: Database, { memberId }: Actor, articleId: string): Promise<ClaimLook[]> {
  return consistently(db, async (tx) => {
    const rows = await tx.$queryRaw<LookRow[]>`
      SELECT "l"."claimId", "l"."seq", "l"."at", (
        SELECT count(*)::int FROM "event" AS "e"
        WHERE "e"."seq" > "l"."seq" AND "e"."memberId" <> "l"."memberId" AND "e"."subjects" && (
          ARRAY["l"."claimId"]
          || ARRAY(SELECT "id" FROM "annotation" WHERE "claimId" = "l"."claimId")
          || ARRAY(SELECT unnest(ARRAY["id", "sourceId"]) FROM "citation" WHERE "claimId" = "l"."claimId")
          || ARRAY(SELECT "id" FROM "attempt" WHERE "claimId" = "l"."claimId"))
      ) AS "changes"
      FROM "last_look" AS "l"
      WHERE "l"."memberId" = ${memberId}
        AND "l"."claimId" IN (SELECT "claimId" FROM "annotation" WHERE "articleId" = ${articleId})`
    const written = await writtenSince(tx, memberId, articleId)
    return rows.map(({ claimId, seq, at, changes }) => ({
      claimId,
      seq,
      at: new Date(at).toISOString(),
      changes: changes + (written.get(claimId) ?? 0),
    }))
  })
}

type DocumentRow = { id: string; claimId: string; looked: number }

/** How often others wrote about each claim since the member looked. Most documents are left out by their last update. */
async function writtenSince(tx: Tx, memberId: string, articleId: string): Promise<Map<string, number>> {
  const documents = await tx.$queryRaw<DocumentRow[]>`
    SELECT "d"."id", "l"."claimId", (extract(epoch FROM "l"."at") * 1000)::float8 AS "looked"
    FROM "last_look" AS "l"
    JOIN "prose_document" AS "d" ON "d"."subject" = "l"."claimId"
    JOIN "prose_update" AS "u" ON "u"."documentId" = "d"."id" AND "u"."position" = "d"."position"
    WHERE "l"."memberId" = ${memberId} AND "u"."at" > "l"."at"
      AND "l"."claimId" IN (SELECT "claimId" FROM "annotation" WHERE "articleId" = ${articleId})`
  const ids = documents.map((document) => document.id)
  const stretches = await readStretches(tx, ids, Math.min(...documents.map((document) => document.looked)))
  const counts = new Map<string, number>()
  for (const { id, claimId, looked } of documents) {
    const since = stretches.filter(({ documentId, at, memberIds }) => {
      return documentId === id && at > looked && memberIds.some((member) => member !== memberId)
    })
    counts.set(claimId, (counts.get(claimId) ?? 0) + since.length)
  }
  return counts
}
