import type { Capture } from '../../domain/capture.ts'
import type { Tx } from '../database.ts'
import { entityFrom } from '../entities.ts'

type Text = Pick<Capture, 'text' | 'blocks'>

/** Captures whose text is kept in this process: those that people work on now. */
const KEPT = 16

/** By id and hash, the last used last. A capture never changes; its hash says that it is the one that was read. */
const kept = new Map<string, Text>()

/**
 * A capture with its text, from `row`, which holds all but that. Reading a long text takes longer than all else that a
 * command does, while everybody waits, so that it is read once.
 */
export async function withText(tx: Tx, row: { readonly id: string; readonly sha256: string }): Promise<Capture> {
  const key = `${row.id} ${row.sha256}`
  const { text, blocks } = kept.get(key) ?? (await readText(tx, row.id))
  kept.delete(key)
  kept.set(key, { text, blocks })
  for (const oldest of [...kept.keys()].slice(0, -KEPT)) kept.delete(oldest)
  return entityFrom('capture', { ...row, text, blocks })
}

async function readText(tx: Tx, id: string): Promise<Text> {
  const row = await tx.capture.findUniqueOrThrow({ where: { id } })
  return entityFrom('capture', row)
}
