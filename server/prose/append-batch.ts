import type { Problem, Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import { proseId } from '../../domain/prose.ts'
import type { Database, Tx } from '../database.ts'
import type { Appending } from './appending.ts'
import type { Standing } from './standing.ts'

/** The place of an update in its document's log. */
export type Appended = { readonly position: number }

/** How often the head of the log may move under a batch before commands have to wait for it. */
const ATTEMPTS = 3
/** How long a batch that has to hold the log waits for its turn behind commands, and may then take, in milliseconds. */
const TURN = { maxWait: 10_000, timeout: 5_000 }

/**
 * Appends updates, each by itself: one that is refused keeps no other from being written. The answers come in the order
 * of the items once all are on disk. Throws where the database does not take them; whether they were written is then
 * unknown, and appending the same again does no harm. Two members' updates that are the first of one Yjs client must not
 * come together.
 */
export async function appendBatch(
  { prisma }: Database,
  standing: Standing,
  items: readonly Appending[],
): Promise<Result<Appended>[]> {
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const results = await attemptBatch(prisma, standing, items)
      if (results) return results
      standing.forget()
    }
    return await prisma.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM "log_head" WHERE "id" = 1 FOR SHARE`
      const results = await attemptBatch(tx, standing, items)
      if (!results) throw new Error('The head of the log moved although it was held.')
      return results
    }, TURN)
  } catch (error) {
    standing.forget()
    throw error
  }
}

/** `null` where the head of the log moved meanwhile, so that something else may hold now. */
async function attemptBatch(
  tx: Tx | Database['prisma'],
  standing: Standing,
  items: readonly Appending[],
): Promise<Result<Appended>[] | null> {
  await standing.learn(tx, items)
  const refusals = items.map((item) => standing.refusal(item))
  const taken = items.filter((_, i) => refusals[i] === null)
  const ends = await write(tx, standing, taken)
  return ends && answers(items, refusals, ends)
}

/** The documents' positions after the last of their updates; `null` where the head of the log is not where it was. */
async function write(
  tx: Tx | Database['prisma'],
  standing: Standing,
  items: readonly Appending[],
): Promise<ReadonlyMap<string, number> | null> {
  const byId = Map.groupBy(items, ({ ref }) => proseId(ref))
  // In one order everywhere, so that two processes never wait for each other.
  const documents = [...byId].sort(([a], [b]) => (a < b ? -1 : 1))
  const updates = documents.flatMap(([id, own]) => own.map((item, i) => ({ ...item, id, back: own.length - 1 - i })))
  const writers = newWriters(standing, items)
  const rows = await tx.$queryRaw<{ seq: number; id: string | null; position: number | null }[]>`
    WITH document AS (
      INSERT INTO "prose_document" AS d ("id", "kind", "subject", "position")
      SELECT i.* FROM unnest(
        ${documents.map(([id]) => id)}::text[], ${documents.map(([, own]) => own[0]?.ref.kind ?? '')}::text[],
        ${documents.map(([, own]) => own[0]?.ref.subject ?? '')}::text[], ${documents.map(([, own]) => own.length)}::int[]
      ) AS i
      WHERE EXISTS (SELECT FROM "log_head" WHERE "id" = 1 AND "seq" = ${standing.seq()})
      ON CONFLICT ("id") DO UPDATE SET "position" = d."position" + EXCLUDED."position" WHERE d."lockedAt" IS NULL
      RETURNING d."id", d."position"
    ), written AS (
      INSERT INTO "prose_update" ("documentId", "position", "bytes", "memberId", "at")
      SELECT d."id", d."position" - u."back", decode(u."bytes", 'base64'), u."memberId", u."at"
      FROM unnest(
        ${updates.map(({ id }) => id)}::text[], ${updates.map(({ back }) => back)}::int[],
        ${updates.map(({ bytes }) => Buffer.from(bytes).toString('base64'))}::text[],
        ${updates.map(({ memberId }) => memberId)}::text[], ${updates.map(({ at }) => at.toISOString())}::timestamptz[]
      ) AS u("id", "back", "bytes", "memberId", "at")
      JOIN document d ON d."id" = u."id"
    ), owned AS (
      INSERT INTO "prose_client" ("documentId", "clientId", "memberId")
      SELECT w."id", w."clientId", w."memberId"
      FROM unnest(
        ${writers.map(({ id }) => id)}::text[], ${writers.map(({ client }) => BigInt(client))}::bigint[],
        ${writers.map(({ memberId }) => memberId)}::text[]
      ) AS w("id", "clientId", "memberId")
      JOIN document d ON d."id" = w."id"
    )
    SELECT h."seq", d."id", d."position" FROM "log_head" h LEFT JOIN document d ON true WHERE h."id" = 1`
  if (rows[0]?.seq !== standing.seq()) return null
  const ends = new Map(rows.flatMap(({ id, position }) => (id === null || position === null ? [] : [[id, position]])))
  for (const { ref, client, memberId, id } of writers) if (ends.has(id)) standing.own(ref, client, memberId)
  return ends
}

/** The Yjs clients that nobody has written as, each once. */
function newWriters(standing: Standing, items: readonly Appending[]) {
  const writers = items.flatMap(({ ref, memberId, writers }) =>
    writers
      .filter(({ client }) => !standing.isOwned(ref, client))
      .map(({ client }) => ({ ref, id: proseId(ref), client, memberId })),
  )
  return [...new Map(writers.map((writer) => [`${writer.id} ${writer.client}`, writer])).values()]
}

function answers(
  items: readonly Appending[],
  refusals: readonly (Problem | null)[],
  ends: ReadonlyMap<string, number>,
): Result<Appended>[] {
  const left = new Map<string, number>()
  // From the last: the last update of a document stands at its end.
  return items
    .map((item, i) => ({ id: proseId(item.ref), refusal: refusals[i] ?? null }))
    .reverse()
    .map(({ id, refusal }): Result<Appended> => {
      if (refusal) return fail(refusal)
      const position = left.get(id) ?? ends.get(id)
      if (position === undefined) return fail({ type: 'archived' }) // The document is locked.
      left.set(id, position - 1)
      return ok({ position })
    })
    .reverse()
}
