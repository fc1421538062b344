import type { Outbox } from './outbox.ts'
import { openDatabase } from './outbox-database.ts'
import { databaseOutbox } from './outbox-in-database.ts'
import { memoryOutbox } from './outbox-in-memory.ts'

/** One a member and page: whoever asks gets the same. */
const opened = new Map<string, Promise<Outbox>>()

/** The outbox of a member on this device. Never fails: where the browser keeps nothing it lasts as long as the page. */
export function openOutbox(memberId: string): Promise<Outbox> {
  const before = opened.get(memberId)
  if (before) return before
  const outbox = openDatabase().then((database) => (database ? databaseOutbox(database, memberId) : memoryOutbox()))
  opened.set(memberId, outbox)
  return outbox
}
