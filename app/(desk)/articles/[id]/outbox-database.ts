import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { KeptCommand } from './outbox.ts'

/** A row of the outbox, with the member whose it is. `n` is its place in the order. */
type OfMember<T> = T & { readonly member: string; readonly n?: number }

/** A command as it is kept, with what it is looked up by. */
export type CommandRow = OfMember<KeptCommand & { readonly key: string }>

/** An update of a prose document as it is kept. */
export type UpdateRow = OfMember<{ readonly proseId: string; readonly update: Uint8Array }>

/** What the browser keeps of the desk's, for every member who works on this device. */
export type OutboxSchema = DBSchema & {
  commands: { key: number; value: CommandRow; indexes: { member: string; key: [string, string] } }
  prose: { key: number; value: UpdateRow; indexes: { member: string; document: [string, string] } }
}

/** The database of outboxes of this origin. */
export type OutboxDatabase = IDBPDatabase<OutboxSchema>

const NAME = 'plumbline-outbox'
const VERSION = 1

/** How long the browser may take to open the database, milliseconds; meanwhile nothing is sent. */
const OPENING_MS = 3_000

/** Opens the database; `null` where the browser has none, refuses it, or has not opened it within `patience` ms. */
export async function openDatabase(patience = OPENING_MS): Promise<OutboxDatabase | null> {
  let isGivenUp = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<null>((giveUp) => {
    timer = setTimeout(() => {
      isGivenUp = true
      giveUp(null)
    }, patience)
  })
  try {
    const opening = openDB<OutboxSchema>(NAME, VERSION, { upgrade })
    // Nobody uses one that comes too late, and it would stand in the way of a later version.
    void opening.then(
      (database) => isGivenUp && database.close(),
      () => {},
    )
    return await Promise.race([opening, late])
  } catch {
    // A private window, storage switched off, a full disk: the caller goes on without and says so.
    return null
  } finally {
    clearTimeout(timer)
  }
}

function upgrade(database: OutboxDatabase): void {
  const commands = database.createObjectStore('commands', { keyPath: 'n', autoIncrement: true })
  commands.createIndex('member', 'member')
  commands.createIndex('key', ['member', 'key'], { unique: true })
  const prose = database.createObjectStore('prose', { keyPath: 'n', autoIncrement: true })
  prose.createIndex('member', 'member')
  prose.createIndex('document', ['member', 'proseId'])
}
