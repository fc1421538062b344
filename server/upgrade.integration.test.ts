import { randomUUID } from 'node:crypto'
import { cp, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { expect, test } from 'vitest'
import type { Actor } from '../domain/member.ts'
import { onPostgres, temporaryFolder } from './desk.fixture.ts'
import type { Desk } from './desk.ts'
import { openDesk } from './desk.ts'
import type { MigrationTarget } from './migrate.ts'
import { MIGRATIONS, migrate } from './migrate.ts'
import { LANTERN_ID } from './sample/sample-story.ts'

/** On a machine that does other things too, in milliseconds. */
const TWO_DESKS = 180_000
const OWNER = { email: 'owner@desk.example', password: 'a few unrelated words', name: 'Oda Owner' }

/** Where a desk's data lie: a folder, and a database in it or on the PostgreSQL of TEST_DATABASE_URL. */
type Place = { readonly dataDir: string; readonly databaseUrl: string | null; readonly drop: () => Promise<void> }

async function newPlace(): Promise<Place> {
  const folder = await temporaryFolder()
  const server = process.env.TEST_DATABASE_URL
  const forget = () => folder[Symbol.asyncDispose]()
  if (!server) return { dataDir: folder.path, databaseUrl: null, drop: forget }
  const name = `upgrade_${randomUUID().replaceAll('-', '')}`
  await onPostgres(server, `CREATE DATABASE ${name}`)
  const drop = async () => {
    await onPostgres(server, `DROP DATABASE ${name} WITH (FORCE)`)
    await forget()
  }
  return { dataDir: folder.path, databaseUrl: Object.assign(new URL(server), { pathname: `/${name}` }).href, drop }
}

async function openAt({ dataDir, databaseUrl }: Place): Promise<Desk> {
  const settings = { redisUrl: null, secret: null, baseUrl: 'http://127.0.0.1:3000', owner: OWNER }
  const opened = await openDesk({ ...settings, dataDir, databaseUrl })
  if (!opened.ok) throw new Error(opened.message)
  return opened.desk
}

/** Runs SQL in a place's database while no desk is open there. */
async function inDatabase<T>(place: Place, work: (target: MigrationTarget) => Promise<T>): Promise<T> {
  if (place.databaseUrl === null) {
    const database = await PGlite.create(join(place.dataDir, 'database'))
    const rows: MigrationTarget['rows'] = async (sql, given) =>
      (await database.query<Record<string, unknown>>(sql, [...given])).rows
    return work({ run: (sql) => database.exec(sql), rows }).finally(() => database.close())
  }
  const client = new pg.Client({ connectionString: place.databaseUrl })
  await client.connect()
  const rows: MigrationTarget['rows'] = async (sql, given) => (await client.query(sql, [...given])).rows
  return work({ run: (sql) => client.query(sql), rows }).finally(() => client.end())
}

/** Makes a database as the version before the newest migration made it. */
async function makeOld(place: Place): Promise<void> {
  await using folder = await temporaryFolder()
  const names = (await readdir(MIGRATIONS)).filter((name) => /^\d/.test(name)).sort()
  for (const name of names.slice(0, -1)) await cp(join(MIGRATIONS, name), join(folder.path, name), { recursive: true })
  await inDatabase(place, (target) => migrate(target, folder.path))
}

/** Copies what the old tables can hold; what only the new ones have is left behind. */
async function copyRows(from: Place, to: Place): Promise<void> {
  const tables = await inDatabase(to, async ({ rows }) => {
    const found = await rows(
      `SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'`,
      [],
    )
    return found.map((row) => String(row.table_name))
  })
  const contents = await inDatabase(from, async ({ rows }) => {
    const read = (name: string) => rows(`SELECT json_agg(t)::text AS "all" FROM "${name}" t`, [])
    const all = []
    for (const name of tables) all.push({ name, json: (await read(name))[0]?.all })
    return all
  })
  await inDatabase(to, async ({ run, rows }) => {
    // Rows come in the order of the tables' names: keys are right again at the end.
    await run('SET session_replication_role = replica')
    for (const { name, json } of contents)
      if (typeof json === 'string')
        await rows(`INSERT INTO "${name}" SELECT * FROM json_populate_recordset(NULL::"${name}", $1::json)`, [json])
    await run('SET session_replication_role = DEFAULT')
  })
}

/** What the sample says, as far as an older version knew it. */
async function sampleOf(desk: Desk, actor: Actor) {
  const read = await desk.read.workspace(actor, LANTERN_ID)
  if (!read.ok) throw new Error(read.problem.type)
  return read.value
}

test('data of the previous version are upgraded at the start, whole, and work', { timeout: TWO_DESKS }, async () => {
  const [now, old] = [await newPlace(), await newPlace()]
  const desk = await openAt(now)
  const owner = await ownerOf(desk)
  expect((await desk.loadSample(owner)).ok).toBe(true)
  const before = await sampleOf(desk, owner)
  await desk.close()

  if (old.databaseUrl === null) await mkdir(join(old.dataDir, 'database'))
  await makeOld(old)
  await copyRows(now, old)
  await cp(join(now.dataDir, 'secret'), join(old.dataDir, 'secret'))
  if (old.databaseUrl === null) await cp(join(now.dataDir, 'files'), join(old.dataDir, 'files'), { recursive: true })

  const upgraded = await openAt(old)
  expect(await ownerOf(upgraded)).toEqual(owner)
  expect(await sampleOf(upgraded, owner)).toEqual(before)
  const command = { name: 'createStory', storyId: randomUUID(), title: 'After the upgrade' } as const
  expect((await upgraded.dispatch(owner, { key: randomUUID(), command })).ok).toBe(true)
  await upgraded.close()
  await now.drop()
  await old.drop()
})

test('several processes that start at once upgrade once', { timeout: TWO_DESKS }, async () => {
  const place = await newPlace()
  if (place.databaseUrl === null) await mkdir(join(place.dataDir, 'database'))
  await makeOld(place)
  // The embedded database serves one process: there, the second one is told so.
  const folders = [place.dataDir, `${place.dataDir}-2`, `${place.dataDir}-3`]
  const desks = await Promise.all(
    place.databaseUrl === null ? [openAt(place)] : folders.map((dataDir) => openAt({ ...place, dataDir })),
  )
  const command = { name: 'createStory', storyId: randomUUID(), title: 'A story' } as const
  for (const desk of desks) expect((await desk.dispatch(await ownerOf(desk), { key: 'one', command })).ok).toBe(true)
  for (const desk of desks) await desk.close()
  const applied = await inDatabase(place, ({ rows }) => rows('SELECT migration_name FROM "_prisma_migrations"', []))
  expect(new Set(applied.map((row) => row.migration_name)).size).toBe(applied.length)
  await place.drop()
})

async function ownerOf(desk: Desk): Promise<Actor> {
  const request = new Request('http://127.0.0.1:3000/api/auth/sign-in/email', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: 'http://127.0.0.1:3000' },
    body: JSON.stringify({ email: OWNER.email, password: OWNER.password }),
  })
  const cookie = (await desk.auth(request)).headers.getSetCookie().map((line) => line.split(';')[0])
  const member = await desk.signedIn(new Headers({ Cookie: cookie.join('; ') }))
  if (!member) throw new Error('The owner could not sign in.')
  return { memberId: member.id, role: member.role }
}
