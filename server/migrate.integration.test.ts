import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import { expect, test } from 'vitest'
import { emptyDatabase, temporaryFolder } from './desk.fixture.ts'
import { migrate } from './migrate.ts'

const target = (database: PGlite) => ({
  run: (sql: string) => database.exec(sql),
  rows: async (sql: string, parameters: readonly unknown[]) =>
    (await database.query<Record<string, unknown>>(sql, [...parameters])).rows,
})

async function put(folder: string, name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name))
  await writeFile(join(folder, name, 'migration.sql'), sql)
}

test('a second start applies only what is new', async () => {
  await using folder = await temporaryFolder()
  const database = await emptyDatabase()
  await put(folder.path, '1_one', 'CREATE TABLE one (id INT);')
  expect(await migrate(target(database), folder.path)).toEqual(['1_one'])
  await put(folder.path, '2_two', 'CREATE TABLE two (id INT);')
  expect(await migrate(target(database), folder.path)).toEqual(['2_two'])
  expect(await migrate(target(database), folder.path)).toEqual([])
})

test('a script that fails leaves nothing of itself behind', async () => {
  await using folder = await temporaryFolder()
  const database = await emptyDatabase()
  await put(folder.path, '1_one', 'CREATE TABLE one (id INT); CREATE TABLE one (id INT);')
  await expect(migrate(target(database), folder.path)).rejects.toThrow('already exists')
  await writeFile(join(folder.path, '1_one', 'migration.sql'), 'CREATE TABLE one (id INT);')
  expect(await migrate(target(database), folder.path)).toEqual(['1_one'])
})

test('data written by a newer version are refused with words', async () => {
  await using older = await temporaryFolder()
  await using newer = await temporaryFolder()
  const database = await emptyDatabase()
  await put(newer.path, '9_later', 'CREATE TABLE later (id INT);')
  await migrate(target(database), newer.path)
  await expect(migrate(target(database), older.path)).rejects.toThrow('newer Plumbline')
})
