// Writes the next migration from what schema.prisma says and the migrations do not yet do:
//   node prisma/new-migration.ts NAME
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { MIGRATIONS, migrate } from '../server/migrate.ts'
import { schemaDiff } from './schema-diff.ts'

const name = process.argv[2]
if (!name || !/^[a-z0-9_]+$/.test(name))
  throw new Error('Name the migration: node prisma/new-migration.ts add_something')

await mkdir(MIGRATIONS, { recursive: true })
const database = new PGlite()
await migrate({
  run: (sql) => database.exec(sql),
  rows: async (sql, parameters) => (await database.query<Record<string, unknown>>(sql, [...parameters])).rows,
})
const sql = await schemaDiff(database)
if (sql === '') {
  console.log('The migrations already do all that the schema says.')
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(MIGRATIONS, `${stamp}_${name}`)
  await mkdir(folder)
  await writeFile(join(folder, 'migration.sql'), `${sql}\n`)
  console.log(`Wrote ${folder}. Read it before you commit it.`)
}
await database.close()
process.exit(0)
