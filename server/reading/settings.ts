import type { SettingsPage } from '../../domain/reading.ts'
import type { Database } from '../database.ts'
import { entityFrom } from '../entities.ts'
import { readScales } from './claims.ts'
import { consistently } from './consistently.ts'
import { versionsOf } from './versions.ts'

/** The desk's settings, and its scales. */
export function readSettings(db: Database): Promise<SettingsPage> {
  return consistently(db, async (tx) => {
    const desk = await tx.desk.findUniqueOrThrow({ where: { id: 'desk' } })
    return {
      desk: entityFrom('desk', desk),
      scales: await readScales(tx),
      versions: await versionsOf(tx, ['desk']),
    }
  })
}
