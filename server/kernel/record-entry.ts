import type { DeskEvent } from '../../domain/event.ts'
import type { Result } from '../../domain/problem.ts'
import { fail } from '../../domain/problem.ts'
import type { Database, Tx } from '../database.ts'
import { troubleOf } from '../database-trouble.ts'
import type { Head } from './append-event.ts'
import { takeHead } from './append-event.ts'
import { TIME_LIMIT } from './dispatch.ts'

/** Writes something that no command is, with its event, after the head that it holds. It may wait for `tx` alone. */
export type Recording = (tx: Tx, head: Head, at: string) => Promise<Result<DeskEvent>>

/**
 * Records what the desk lets happen without a member's command, in one transaction that has taken the head of the log
 * first, as every command does. Problems: those of `write`, which must not have written by then; `tooSlow`, `unavailable`.
 */
export async function recordEntry(db: Database, now: Date, write: Recording): Promise<Result<DeskEvent>> {
  try {
    return await db.prisma.$transaction(async (tx) => write(tx, await takeHead(tx), now.toISOString()), {
      timeout: TIME_LIMIT,
      maxWait: WAITING_LIMIT,
    })
  } catch (error) {
    const trouble = troubleOf(error)
    if (trouble) return fail(trouble)
    throw error
  }
}

/** How long it may wait for those before it, in milliseconds; as for a command. */
const WAITING_LIMIT = 20_000
