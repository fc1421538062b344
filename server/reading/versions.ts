import { partKey } from '../../domain/event.ts'
import type { Tx } from '../database.ts'

/** The versions of the parts of some things, by `partKey`. */
export async function versionsOf(tx: Tx, subjects: readonly string[]): Promise<Record<string, number>> {
  const rows = await tx.part.findMany({ where: { subject: { in: [...subjects] } } })
  return Object.fromEntries(rows.map((row) => [partKey({ subject: row.subject, part: row.name }), row.seq]))
}
