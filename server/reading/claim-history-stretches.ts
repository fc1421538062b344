import { WRITING_PAUSE, WRITING_TURN } from '../../domain/history.ts'
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

/** Positions of a log have no gap: one between two updates of a member is somebody else's. */
const TURN = interval(WRITING_TURN)
const PAUSE = interval(WRITING_PAUSE)

function interval(ms: number): Prisma.Sql {
  return Prisma.sql`make_interval(secs => ${ms / 1000}::float8)`
}

/** The first or the last update of what one member wrote without a long pause, or both. */
type Edge = { documentId: string; memberId: string; position: number; at: number; begins: boolean; ends: boolean }

/** The stretches of writing in some documents since `after` (milliseconds), the newest first. */
export async function readStretches(tx: Tx, documentIds: readonly string[], after = 0): Promise<Stretch[]> {
  if (documentIds.length === 0) return []
  const edges = await tx.$queryRaw<Edge[]>`
    SELECT "documentId", "memberId", "position", floor(extract(epoch FROM "at") * 1000)::float8 AS "at", "begins", "ends"
    FROM (
      SELECT "documentId", "memberId", "position", "at",
        coalesce("at" - lag("at") OVER "own" > CASE
          WHEN "position" - lag("position") OVER "own" > 1 THEN ${TURN} ELSE ${PAUSE} END, true) AS "begins",
        coalesce(lead("at") OVER "own" - "at" > CASE
          WHEN lead("position") OVER "own" - "position" > 1 THEN ${TURN} ELSE ${PAUSE} END, true) AS "ends"
      FROM "prose_update"
      WHERE "documentId" IN (${Prisma.join([...documentIds])}) AND "at" > to_timestamp(${after / 1000}::float8)
      WINDOW "own" AS (PARTITION BY "documentId", "memberId" ORDER BY "position")
    ) AS "update"
    WHERE "begins" OR "ends"
    ORDER BY "documentId", "memberId", "position"`
  const own = edges.flatMap((edge, i) =>
    edge.ends ? [ownStretch(edge.begins ? edge : (edges[i - 1] ?? edge), edge)] : [],
  )
  const inOrder = own.sort((a, b) => compare(a.documentId, b.documentId) || a.first - b.first)
  return inOrder.reduce<Stretch[]>(withOwn, []).sort((a, b) => compare(orderOf(b), orderOf(a)))
}

function ownStretch({ position: first }: Edge, { documentId, memberId, position, at }: Edge): Stretch {
  return { documentId, first, last: position, at, memberIds: [memberId] }
}

/** By code unit: the database's order of texts depends on its collation. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Two who wrote at once made one stretch: what each of them changed cannot be shown apart. */
function withOwn(stretches: Stretch[], own: Stretch): Stretch[] {
  const before = stretches.at(-1)
  if (!before || before.documentId !== own.documentId || own.first > before.last) return [...stretches, own]
  const joined = {
    ...before,
    last: Math.max(before.last, own.last),
    at: Math.max(before.at, own.at),
    memberIds: [...new Set([...before.memberIds, ...own.memberIds])],
  }
  return [...stretches.slice(0, -1), joined]
}
