import type { Dispatch } from '../../domain/command.ts'
import { partOf } from '../../domain/command.ts'
import type { PartRef } from '../../domain/event.ts'
import type { Actor } from '../../domain/member.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Tx } from '../database.ts'
import { eventAt } from './read-event.ts'

/** The version of a part: the seq of the event that last changed it, 0 where none did. */
export async function versionOfPart(tx: Tx, { subject, part }: PartRef): Promise<number> {
  const row = await tx.part.findUnique({ where: { subject_name: { subject, name: part } } })
  return row?.seq ?? 0
}

/** Why the command may not change its part now, or `null` when it may. */
export async function staleness(tx: Tx, actor: Actor, { command, expects }: Dispatch): Promise<Problem | null> {
  const part = partOf(command)
  if (!part) return null
  if (expects === undefined) return { type: 'versionMissing' }
  const version = await versionOfPart(tx, part)
  const expected = typeof expects === 'number' ? expects : await seqOfKey(tx, actor, expects.key)
  if (expected === version) return null
  return { type: 'stale', version, current: version === 0 ? null : await eventAt(tx, version) }
}

async function seqOfKey(tx: Tx, actor: Actor, key: string): Promise<number | null> {
  const row = await tx.event.findUnique({
    where: { memberId_key: { memberId: actor.memberId, key } },
    select: { seq: true },
  })
  return row?.seq ?? null
}
