import type { PGlite } from '@electric-sql/pglite'
import { expect, test } from 'vitest'
import { emptyDatabase } from '../server/desk.fixture.ts'
import { migrate } from '../server/migrate.ts'
import { schemaDiff } from './schema-diff.ts'

const target = (database: PGlite) => ({
  run: (sql: string) => database.exec(sql),
  rows: async (sql: string, parameters: readonly unknown[]) =>
    (await database.query<Record<string, unknown>>(sql, [...parameters])).rows,
})

test('the migrations make exactly what the schema says, and a difference would be noticed', async () => {
  const database = await emptyDatabase()
  const applied = await migrate(target(database))
  expect(applied.length).toBeGreaterThan(0)
  expect(await schemaDiff(database)).toBe('')
  await database.exec('ALTER TABLE "claim" DROP COLUMN "reading"')
  expect(await schemaDiff(database)).toContain('"reading"')
  await database.close()
})
