import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Actor } from '../../domain/member.ts'
import { openEmbedded, openPostgres } from '../../server/database.ts'
import { prepareDesk } from '../../server/prepare-desk.ts'
import { makeLog, typedLog } from './make-log.ts'
import { makeMembers } from './members.ts'

/** How the desk of the bench is started: embedded without `databaseUrl`. */
export type StartDesk = {
  readonly databaseUrl: string | null
  readonly dataDir: string
  readonly secret: string
  readonly port: number
  /** How many members are made; 0 at a second start. */
  readonly members: number
  /** How many explanations get a log of `updates` updates and no snapshot. */
  readonly logs: number
  readonly updates: number
}

/** What was put into the database before the desk was opened. */
export type Prepared = {
  readonly cookies: readonly string[]
  readonly actor: Actor
  /** Claims that are to be made, for whose explanations there are logs. */
  readonly claimIds: readonly string[]
}

/** Puts into the database what people of months would: members with sessions, and long logs. */
export async function prepare(given: StartDesk): Promise<Prepared> {
  const nobody: Actor = { memberId: '', role: 'editor' }
  if (given.members === 0) return { cookies: [], actor: nobody, claimIds: [] }
  const folder = join(given.dataDir, 'database')
  if (given.databaseUrl === null) await mkdir(folder, { recursive: true, mode: 0o700 })
  const db = await (given.databaseUrl === null ? openEmbedded({ folder }) : openPostgres(given.databaseUrl))
  await prepareDesk(db)
  const members = await makeMembers(db, given.members, given.secret)
  const actor: Actor = { memberId: members[0]?.id ?? '', role: 'editor' }
  const claimIds = Array.from({ length: given.logs }, () => randomUUID())
  const log = given.logs > 0 ? typedLog(given.updates) : []
  for (const claimId of claimIds) await makeLog(db, claimId, actor.memberId, log)
  await db.close()
  return { cookies: members.map(({ cookie }) => cookie), actor, claimIds }
}
