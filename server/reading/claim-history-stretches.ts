import { WRITING_PAUSE } from '../../domain/history.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import type { Tx } from '../database.ts'

/** When and where in a document's log somebody wrote, without what. */
export type Stretch = {
  readonly documentId: string
  readonly first: number
  readonly last: number
  /** Milliseconds since 1970: when it ended. */
  readonly at: number
  readonly memberIds: readonly string[]
}

/** Sorts stretches by their end; the id tells those of one moment apart. */
export function orderOf({ at, documentId }: Pick<Stretch, 'at' | 'documentId'>): string {
  return `${new Date(at).toISOString()} ${documentId}`
}

type Row = { documentId: string; memberId: string; first: number; last: number; at: number }

/** The stretches of writing in some documents since `after` (milliseconds), the newest first. */
export async function readStretches(tx: Tx, documentIds: readonly string[], after = 0): Promise<Stretch[]> {
  if (documentIds.length === 0) return []
  const rows = await tx.$queryRaw<Row[]>`
    SELECT "documentId", "memberId", min("position")::int AS "first", max("position")::int AS "last", max("ms") AS "at"
    FROM (
      SELECT *, count(*) FILTER (WHERE "fresh") OVER (PARTITION BY "documentId", "memberId" ORDER BY "position") AS "stretch"
      FROM (
        SELECT "documentId", "memberId", "position", "ms",
          coalesce("ms" - lag("ms") OVER (PARTITION BY "documentId", "memberId" ORDER BY "position") > ${WRITING_PAUSE}, true) AS "fresh"
        FROM (
          SELECT "documentId", "memberId", "position", floor(extract(epoch FROM "at") * 1000)::float8 AS "ms"
          FROM "prose_update"
          WHERE "documentId" IN (${Prisma.join([...documentIds])}) AND "at" > to_timestamp(${after / 1000}::float8)
        ) AS "timed"
      ) AS "marked"
    ) AS "numbered"
    GROUP BY "documentId", "memberId", "stretch"
    ORDER BY "documentId", "first"`
  return rows.reduce<Stretch[]>(withRow, []).sort((a, b) => (orderOf(a) < orderOf(b) ? 1 : -1))
}

/** Two who wrote at once made one stretch: what each of them changed cannot be shown apart. */
function withRow(stretches: Stretch[], { memberId, ...row }: Row): Stretch[] {
  const before = stretches.at(-1)
  if (!before || before.documentId !== row.documentId || row.first > before.last)
    return [...stretches, { ...row, memberIds: [memberId] }]
  const joined = {
    ...before,
    last: Math.max(before.last, row.last),
    at: Math.max(before.at, row.at),
    memberIds: [...new Set([...before.memberIds, memberId])],
  }
  return [...stretches.slice(0, -1), joined]
}
