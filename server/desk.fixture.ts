import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { inject } from 'vitest'
import type { Command } from '../domain/command.ts'
import { partOf } from '../domain/command.ts'
import type { DeskEvent } from '../domain/event.ts'
import type { Actor, Role } from '../domain/member.ts'
import type { Result } from '../domain/problem.ts'
import type { Database } from './database.ts'
import { openEmbedded, openPostgres } from './database.ts'
import { openDispatch } from './open-dispatch.ts'
import { prepareDesk } from './prepare-desk.ts'

/** A new desk on a real database, with a member of each role. Closes itself by `await using`. */
export async function openTestDesk() {
  const { db, drop } = await openTestDatabase()
  await prepareDesk(db)
  const { dispatch, subscribe, close: unfollow } = await openDispatch(db)
  const actors = { viewer: actor('viewer'), checker: actor('checker'), editor: actor('editor'), owner: actor('owner') }
  for (const { memberId: id, role } of Object.values(actors))
    await db.prisma.member.create({ data: { id, name: `A ${role}`, role } })

  /** Sends a command as an actor, on the newest version of its part. */
  const send = async (by: Actor, command: Command, key: string = randomUUID()): Promise<Result<DeskEvent>> => {
    const part = partOf(command)
    const row =
      part && (await db.prisma.part.findUnique({ where: { subject_name: { subject: part.subject, name: part.part } } }))
    return dispatch(by, { key, command, ...(part && { expects: row?.seq ?? 0 }) })
  }
  const close = async () => {
    unfollow()
    await db.close()
    await drop()
  }
  return { db, dispatch, subscribe, send, ...actors, [Symbol.asyncDispose]: close }
}

/** A desk of a test. */
export type TestDesk = Awaited<ReturnType<typeof openTestDesk>>

function actor(role: Role): Actor {
  return { memberId: randomUUID(), role }
}

/** An embedded database with nothing in it. */
export async function emptyDatabase(): Promise<PGlite> {
  return PGlite.create({ loadDataDir: await emptyDump() })
}

async function emptyDump(): Promise<Blob> {
  return new Blob([await readFile(inject('emptyDatabase'))])
}

/** A database of its own: on the PostgreSQL of TEST_DATABASE_URL where that is set, embedded otherwise. */
export async function openTestDatabase(): Promise<{ db: Database; drop: () => Promise<void> }> {
  const server = process.env.TEST_DATABASE_URL
  return server
    ? onServer(server)
    : { db: await openEmbedded({ dump: await emptyDump() }), drop: async () => undefined }
}

async function onServer(server: string): Promise<{ db: Database; drop: () => Promise<void> }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await onPostgres(server, `CREATE DATABASE ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { db: await openPostgres(url.href), drop: () => onPostgres(server, `DROP DATABASE ${name} WITH (FORCE)`) }
}

/** Runs one statement on a PostgreSQL. */
export async function onPostgres(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql)
  await client.end()
}

/** A folder of its own under the system's temporary one. */
export async function temporaryFolder(): Promise<{ path: string; [Symbol.asyncDispose]: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'plumbline-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}

/** The event of a result that must be one. */
export function event(result: Result<DeskEvent>): DeskEvent {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.problem)}`)
  return result.value
}

/** Brings in an article whose paragraphs are `lines`, and answers where to mark them. */
export async function importLines(desk: Pick<TestDesk, 'send' | 'checker'>, ...lines: readonly string[]) {
  const text = lines.join('\n')
  const starts = lines.map((_, i) => lines.slice(0, i).join('\n').length + Number(i > 0))
  const blocks = lines.map(
    (line, index) =>
      ({ index, role: 'paragraph', start: starts[index] ?? 0, end: (starts[index] ?? 0) + line.length }) as const,
  )
  const [articleId, captureId] = [randomUUID(), randomUUID()]
  const unknown = {
    storyId: null,
    headline: null,
    outlet: null,
    byline: null,
    publishedAt: null,
    url: null,
    language: null,
    obtained: '',
  }
  const capture = {
    id: captureId,
    text,
    sha256: '0'.repeat(64),
    blocks,
    how: 'pasted',
    fileName: null,
    bytesSha256: '0'.repeat(64),
  } as const
  const command: Command = {
    name: 'importArticle',
    article: { id: articleId, workingTitle: 'An article', ...unknown },
    capture,
    siteText: [],
  }
  event(await desk.send(desk.checker, command))
  const on = (words: string) => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`The article does not say: ${words}`)
    return { articleId, captureId, annotationId: randomUUID(), spans: [{ start, end: start + words.length }] }
  }
  return { articleId, captureId, text, on }
}

/** Marks words as a claim and answers its ids. */
export async function markClaim(
  desk: Pick<TestDesk, 'send' | 'checker'>,
  place: { annotationId: string; articleId: string; captureId: string; spans: { start: number; end: number }[] },
) {
  const claimId = randomUUID()
  event(await desk.send(desk.checker, { name: 'claim', ...place, claimId, text: '' }))
  return { claimId, annotationId: place.annotationId }
}
