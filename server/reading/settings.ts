import type { Role } from '../../domain/member.ts'
import { ROLES } from '../../domain/member.ts'
import type { SettingsPage } from '../../domain/reading.ts'
import type { Database } from '../database.ts'
import { entityFrom } from '../entities.ts'
import { readScales } from './claims.ts'
import { consistently } from './consistently.ts'
import { versionsOf } from './versions.ts'

/** The desk's settings, its scales and its members, owners first. */
export function readSettings(db: Database): Promise<SettingsPage> {
  return consistently(db, async (tx) => {
    const desk = await tx.desk.findUniqueOrThrow({ where: { id: 'desk' } })
    const rows = await tx.member.findMany({ where: { removedAt: null } })
    const members = rows.map(({ id, name, byline, role }) => ({ id, name, byline, role: role as Role })) // written from a Role
    return {
      desk: entityFrom('desk', desk),
      members: members.sort((a, b) => ROLES.indexOf(b.role) - ROLES.indexOf(a.role) || a.name.localeCompare(b.name)),
      scales: await readScales(tx),
      versions: await versionsOf(tx, ['desk']),
    }
  })
}
