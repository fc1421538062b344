import { proseId } from '../../domain/prose.ts'
import type { Database } from '../../server/database.ts'
import { openTyping } from '../typing.ts'

/** How many people typed a log. */
const WRITERS = 5

/** Rows of one statement. */
const BATCH = 5_000

/** The updates of a log of single letters, a space after every fifth, as `WRITERS` people type them in turn. */
export function typedLog(updates: number): Uint8Array[] {
  const writers = Array.from({ length: WRITERS }, openTyping)
  return Array.from({ length: updates }, (_, i) => writers[i % WRITERS]?.(i % 6 < 5 ? 'e' : ' ') ?? new Uint8Array())
}

/** Puts the log of one explanation into the database, without any snapshot of it. */
export async function makeLog(
  { prisma }: Database,
  claimId: string,
  memberId: string,
  log: readonly Uint8Array[],
): Promise<void> {
  const id = proseId({ kind: 'explanation', subject: claimId })
  await prisma.proseDocument.create({ data: { id, kind: 'explanation', subject: claimId, position: log.length } })
  for (let from = 0; from < log.length; from += BATCH) {
    const rows = log.slice(from, from + BATCH).map((bytes) => Buffer.from(bytes).toString('base64'))
    await prisma.$executeRaw`
      INSERT INTO "prose_update" ("documentId", "position", "bytes", "memberId", "at")
      SELECT ${id}, ${from} + n, decode(bytes, 'base64'), ${memberId}, now()
      FROM unnest(${rows}::text[]) WITH ORDINALITY AS u(bytes, n)`
  }
}
