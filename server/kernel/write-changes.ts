import type { Change, EntityName } from '../../domain/event.ts'
import type { Tx } from '../database.ts'

/** The two calls that writing needs of a table. */
type Table = {
  create(query: { data: object }): Promise<unknown>
  update(query: { where: { id: string }; data: object }): Promise<unknown>
}

/** Writes changes in their order. The fields of an entity are the columns of its table. */
export async function writeChanges(tx: Tx, changes: readonly Change[]): Promise<void> {
  for (const change of changes) {
    const table = tableOf(tx, change.entity)
    if ('created' in change) await table.create({ data: change.created })
    else await table.update({ where: { id: change.id }, data: change.after })
  }
}

function tableOf(tx: Tx, entity: EntityName): Table {
  // Prisma types each table's data apart; an entity's fields were typed where the change was made.
  return tx[entity] as unknown as Table
}
