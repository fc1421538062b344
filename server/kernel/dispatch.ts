import type { Dispatch } from '../../domain/command.ts'
import type { DeskEvent } from '../../domain/event.ts'
import type { Actor } from '../../domain/member.ts'
import { actOf, may } from '../../domain/permissions.ts'
import type { Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { Database, Tx } from '../database.ts'
import { troubleOf } from '../database-trouble.ts'
import { appendEvent, commandHash, takeHead } from './append-event.ts'
import { roleRefusal } from './current-role.ts'
import { decide } from './decide.ts'
import type { Context } from './decision.ts'
import { eventFrom, WITH_ARTICLES } from './read-event.ts'
import { staleness } from './versions.ts'
import { writeChanges } from './write-changes.ts'

/** How long one command may hold everybody else up, in milliseconds. */
export const TIME_LIMIT = 1000
/** How long a command may wait for those before it, in milliseconds. */
const WAITING_LIMIT = 20_000

/** A command carried out, and whether it was so just now or already before under the same key. */
export type Done = { readonly event: DeskEvent; readonly repeated: boolean }

/**
 * Carries one command out: who, may they, is it still that version, what does it
 * come to; then rows and event in one transaction. Nothing is written unless the
 * answer is `ok`, and once it is, it is on disk. Problems: `notAllowed`, `stale`,
 * `versionMissing`, `keyReused`, `tooSlow`, `unavailable`, and those of the use case. After `tooSlow` and `unavailable`
 * the command may stand in the log all the same: its answer was lost. The same key asks again.
 */
export async function dispatchCommand(
  db: Database,
  actor: Actor,
  dispatch: Dispatch,
  now: Date,
): Promise<Result<Done>> {
  const act = actOf(dispatch.command)
  if (!may(actor, act)) return fail({ type: 'notAllowed', act })
  try {
    return await db.prisma.$transaction((tx) => inTransaction({ tx, actor, at: now.toISOString() }, dispatch), {
      timeout: TIME_LIMIT,
      maxWait: WAITING_LIMIT,
    })
  } catch (error) {
    const trouble = troubleOf(error)
    if (trouble) return fail(trouble)
    throw error
  }
}

async function inTransaction(context: Context, dispatch: Dispatch): Promise<Result<Done>> {
  const { tx, actor } = context
  const head = await takeHead(tx)
  const before = await earlier(tx, actor, dispatch)
  if (before) return before
  const refusal = (await roleRefusal(tx, actor, actOf(dispatch.command))) ?? (await staleness(tx, actor, dispatch))
  if (refusal) return fail(refusal)
  const decision = await decide(context, dispatch.command)
  if (!decision.ok) return decision
  await writeChanges(tx, decision.value.changes)
  return ok({ event: await appendEvent(context, head, dispatch, decision.value), repeated: false })
}

async function earlier(tx: Tx, actor: Actor, dispatch: Dispatch): Promise<Result<Done> | null> {
  const row = await tx.event.findUnique({
    where: { memberId_key: { memberId: actor.memberId, key: dispatch.key } },
    include: WITH_ARTICLES,
  })
  if (!row) return null
  return row.commandHash === commandHash(dispatch)
    ? ok({ event: eventFrom(row), repeated: true })
    : fail({ type: 'keyReused' })
}
