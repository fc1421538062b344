import type { Database, Tx } from '../database.ts'

/** Most bytes of updates read by one query: the database joins them, so that a row an update costs nothing. */
const BYTES_AT_ONCE = 16 * 1024 * 1024
/** Most updates read by one query. */
const UPDATES_AT_ONCE = 50_000

/** What a log holds after a position: its updates in order, and the position of the last (or the one asked from). */
export type LogPart = { readonly updates: readonly Uint8Array[]; readonly position: number }

/** Reads the log of a document after `after`, to its end. */
export async function readLog(tx: Tx | Database['prisma'], documentId: string, after: number): Promise<LogPart> {
  const updates: Uint8Array[] = []
  for (let position = after; ; ) {
    const [part] = await tx.$queryRaw<{ last: number | null; bytes: Uint8Array | null }[]>`
      SELECT max("position") AS "last", string_agg(int4send(length("bytes")) || "bytes", ''::bytea ORDER BY "position") AS "bytes"
      FROM (
        SELECT "position", "bytes", sum(length("bytes")) OVER (ORDER BY "position") AS "size"
        FROM (
          SELECT "position", "bytes" FROM "prose_update"
          WHERE "documentId" = ${documentId} AND "position" > ${position}
          ORDER BY "position" LIMIT ${UPDATES_AT_ONCE}
        ) AS next
      ) AS sized
      WHERE "size" - length("bytes") < ${BYTES_AT_ONCE}`
    if (!part || part.last === null || part.bytes === null) return { updates, position }
    updates.push(...split(part.bytes))
    position = part.last
  }
}

/** Takes updates apart that were joined with their lengths, four bytes each, the highest first. */
function split(joined: Uint8Array): Uint8Array[] {
  const view = new DataView(joined.buffer, joined.byteOffset, joined.byteLength)
  const parts: Uint8Array[] = []
  for (let at = 0; at < joined.byteLength; ) {
    const end = at + 4 + view.getUint32(at)
    parts.push(joined.subarray(at + 4, end))
    at = end
  }
  return parts
}
