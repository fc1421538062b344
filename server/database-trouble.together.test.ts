import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { DeskEvent } from '../domain/event.ts'
import type { Actor } from '../domain/member.ts'
import { ownCluster } from './cluster.fixture.ts'
import type { Database } from './database.ts'
import { openPostgres } from './database.ts'
import type { Dispatching } from './open-dispatch.ts'
import { openDispatch } from './open-dispatch.ts'
import { PATIENTLY } from './patience.fixture.ts'
import { prepareDesk } from './prepare-desk.ts'

const OWNER: Actor = { memberId: randomUUID(), role: 'owner' }
const UNAVAILABLE = { ok: false, problem: { type: 'unavailable' } }

async function openDesk(url: string) {
  const db = await openPostgres(url)
  await prepareDesk(db)
  await db.prisma.member.create({ data: { id: OWNER.memberId, name: 'An owner', role: 'owner' } })
  const dispatching = await openDispatch(db)
  const heard: DeskEvent[] = []
  dispatching.subscribe((event) => heard.push(event))
  const close = async () => {
    dispatching.close()
    await db.close()
  }
  return { db, dispatching, heard, [Symbol.asyncDispose]: close }
}

const aStory = () =>
  ({ key: randomUUID(), command: { name: 'createStory', storyId: randomUUID(), title: 'A story' } }) as const

/** Sends a command until it is carried out, as a client does that got `unavailable`. */
async function insist({ dispatch }: Dispatching, command = aStory()): Promise<number> {
  for (;;) {
    const done = await dispatch(OWNER, command)
    if (done.ok) return done.value.seq
    if (done.problem.type !== 'unavailable') throw new Error(done.problem.type)
  }
}

const logOf = async ({ prisma }: Database) =>
  (await prisma.event.findMany({ orderBy: { seq: 'asc' } })).map((e) => e.seq)

test('while the database is stopped nothing is acknowledged; when it is back everything goes on', async () => {
  using cluster = await ownCluster()
  await using desk = await openDesk(cluster.url)
  await insist(desk.dispatching)
  cluster.stop()
  const waiting = aStory()
  expect(await desk.dispatching.dispatch(OWNER, waiting)).toEqual(UNAVAILABLE)
  expect(await desk.dispatching.dispatch(OWNER, aStory())).toEqual(UNAVAILABLE)
  cluster.start()
  await insist(desk.dispatching, waiting)
  await insist(desk.dispatching)
  await expect.poll(() => desk.heard.map((event) => event.seq), PATIENTLY).toEqual(await logOf(desk.db))
})

test('a database that stops in the middle of many commands loses none that was acknowledged', async () => {
  using cluster = await ownCluster()
  await using desk = await openDesk(cluster.url)
  const sent = Array.from({ length: 200 }, aStory)
  const answers = sent.map((one) => desk.dispatching.dispatch(OWNER, one))
  await answers[20]
  cluster.stop()
  const done = await Promise.all(answers)
  expect(done.filter((one) => !one.ok).at(-1)).toEqual(UNAVAILABLE)
  cluster.start()
  const log = await logOf(desk.db)
  for (const one of done) if (one.ok) expect(log).toContain(one.value.seq)
  for (const one of sent) await insist(desk.dispatching, one)
  expect(await logOf(desk.db)).toHaveLength(sent.length)
  await expect.poll(() => desk.heard, PATIENTLY).toHaveLength(sent.length)
})

test('a full disk is told, and is no loss', async () => {
  using cluster = await ownCluster()
  await using desk = await openDesk(cluster.url)
  await fillDisk(desk.db)
  expect(await desk.dispatching.dispatch(OWNER, aStory())).toEqual(UNAVAILABLE)
  expect(await logOf(desk.db)).toEqual([])
  await freeDisk(desk.db)
  await insist(desk.dispatching)
  expect(desk.heard).toHaveLength(1)
})

/** Lets every write to the log fail with the error that PostgreSQL gives when the disk is full. */
async function fillDisk({ prisma }: Database): Promise<void> {
  await prisma.$executeRaw`CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
    'BEGIN RAISE EXCEPTION ''could not extend file: No space left on device'' USING ERRCODE = ''53100''; END'`
  await prisma.$executeRaw`CREATE TRIGGER full_disk BEFORE INSERT ON "event" EXECUTE FUNCTION full_disk()`
}

async function freeDisk({ prisma }: Database): Promise<void> {
  await prisma.$executeRaw`DROP TRIGGER full_disk ON "event"`
}
