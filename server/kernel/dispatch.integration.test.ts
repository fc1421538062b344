import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Command } from '../../domain/command.ts'
import { FIVE_STEPS } from '../../domain/scale.ts'
import type { TestDesk } from '../desk.fixture.ts'
import { event, importLines, markClaim, openTestDesk } from '../desk.fixture.ts'
import { firstBreak } from './chain.ts'
import { TIME_LIMIT } from './dispatch.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk[Symbol.asyncDispose]())

const verdict = (claimId: string, verdictKey: string): Command => ({
  name: 'setVerdict',
  claimId,
  scaleVersionId: FIVE_STEPS.id,
  verdictKey,
})

async function aClaim() {
  const article = await importLines(desk, 'The harbour bridge closed in 1902.', 'Nobody was hurt.')
  return { ...article, ...(await markClaim(desk, article.on('closed in 1902'))) }
}

async function wholeLog() {
  const rows = await desk.db.prisma.event.findMany({ orderBy: { seq: 'asc' } })
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}

describe('a stale version', () => {
  test('of the same part is refused with what it says now, and nothing is written', async () => {
    const { claimId } = await aClaim()
    const first = event(
      await desk.dispatch(desk.checker, { key: randomUUID(), command: verdict(claimId, 'false'), expects: 0 }),
    )
    const second = await desk.dispatch(desk.editor, {
      key: randomUUID(),
      command: verdict(claimId, 'true'),
      expects: 0,
    })
    expect(second).toEqual({ ok: false, problem: { type: 'stale', version: first.seq, current: first } })
    const row = await desk.db.prisma.claim.findUniqueOrThrow({ where: { id: claimId } })
    expect(row.verdictKey).toBe('false')
  })

  test('of another part of the same claim does not matter', async () => {
    const { claimId } = await aClaim()
    const judged = desk.dispatch(desk.checker, { key: randomUUID(), command: verdict(claimId, 'true'), expects: 0 })
    const worded = desk.dispatch(desk.editor, {
      key: randomUUID(),
      command: { name: 'setChecks', claimId, checks: 'said' },
      expects: 0,
    })
    expect((await judged).ok && (await worded).ok).toBe(true)
  })

  test('may be named by the key of an earlier command of the same member', async () => {
    const { claimId } = await aClaim()
    const key = randomUUID()
    event(await desk.dispatch(desk.checker, { key, command: verdict(claimId, 'true'), expects: 0 }))
    const next = { key: randomUUID(), command: verdict(claimId, 'false'), expects: { key } }
    expect((await desk.dispatch(desk.editor, { ...next, key: randomUUID() })).ok).toBe(false)
    expect((await desk.dispatch(desk.checker, next)).ok).toBe(true)
  })

  test('must be named at all', async () => {
    const { claimId } = await aClaim()
    const nameless = await desk.dispatch(desk.checker, { key: randomUUID(), command: verdict(claimId, 'true') })
    expect(nameless).toEqual({ ok: false, problem: { type: 'versionMissing' } })
  })
})

describe('an idempotency key', () => {
  test('that comes twice gives one event and the same answer', async () => {
    const { claimId } = await aClaim()
    const dispatch = { key: randomUUID(), command: verdict(claimId, 'true'), expects: 0 }
    const [first, second] = [await desk.dispatch(desk.checker, dispatch), await desk.dispatch(desk.checker, dispatch)]
    expect(second).toEqual(first)
    expect(await desk.db.prisma.event.count({ where: { key: dispatch.key } })).toBe(1)
  })

  test('is told to subscribers once', async () => {
    const { claimId } = await aClaim()
    const heard: number[] = []
    const end = desk.subscribe((e) => heard.push(e.seq))
    const dispatch = { key: randomUUID(), command: verdict(claimId, 'true'), expects: 0 }
    const { seq } = event(await desk.dispatch(desk.checker, dispatch))
    await desk.dispatch(desk.checker, dispatch)
    end()
    expect(heard).toEqual([seq])
  })

  test('used again for another command is refused', async () => {
    const { claimId } = await aClaim()
    const key = randomUUID()
    event(await desk.dispatch(desk.checker, { key, command: verdict(claimId, 'true'), expects: 0 }))
    const again = await desk.dispatch(desk.checker, { key, command: verdict(claimId, 'false'), expects: 0 })
    expect(again).toEqual({ ok: false, problem: { type: 'keyReused' } })
  })
})

describe('the log', () => {
  test('is one unbroken chain after fifty racing commands, and subscribers hear it in order', async () => {
    const { claimId } = await aClaim()
    const heard: number[] = []
    const end = desk.subscribe((e) => heard.push(e.seq))
    const race = Array.from({ length: 50 }, (_, i) =>
      desk.dispatch(desk.checker, {
        key: randomUUID(),
        command: {
          name: 'recordAttempt',
          attemptId: randomUUID(),
          claimId,
          kind: 'search',
          date: '2026-11-21',
          channel: `register ${i}`,
          outcome: 'nothing',
        },
      }),
    )
    const seqs = (await Promise.all(race)).map((result) => event(result).seq)
    end()
    expect(new Set(seqs).size).toBe(50)
    expect(heard).toEqual([...seqs].sort((a, b) => a - b))
    expect(firstBreak(await wholeLog())).toBeNull()
  })

  test('lets one of fifty racing commands on one part win, and refuses the others', async () => {
    const { claimId } = await aClaim()
    const race = Array.from({ length: 50 }, () =>
      desk.dispatch(desk.checker, { key: randomUUID(), command: verdict(claimId, 'true'), expects: 0 }),
    )
    const results = await Promise.all(race)
    expect(results.filter((r) => r.ok)).toHaveLength(1)
    expect(results.filter((r) => !r.ok && r.problem.type === 'stale')).toHaveLength(49)
  })

  test('stays verifiable when a payload and its salt are erased, and not when anything is altered', async () => {
    await aClaim()
    const log = await wholeLog()
    const erased = log.map((e, i) => (i === 1 ? { ...e, payload: null, salt: null } : e))
    expect(firstBreak(erased)).toBeNull()
    const altered = log.map((e, i) => (i === 1 ? { ...e, memberId: 'someone else' } : e))
    expect(firstBreak(altered)).toBe(2)
    const reworded = log.map((e, i) => (i === 1 ? { ...e, payload: `${e.payload} ` } : e))
    expect(firstBreak(reworded)).toBe(2)
    expect(firstBreak(log.filter((_, i) => i !== 1))).toBe(3)
  })

  test('shows an article its own line, with the event before each', async () => {
    const one = await aClaim()
    const other = await aClaim()
    const events = [
      event(await desk.send(desk.checker, verdict(one.claimId, 'true'))),
      event(await desk.send(desk.checker, verdict(other.claimId, 'true'))),
      event(await desk.send(desk.checker, verdict(one.claimId, 'false'))),
    ]
    expect(events[2]?.articles).toEqual([{ id: one.articleId, previousSeq: events[0]?.seq }])
  })
})

describe('a command that is refused', () => {
  test('because the member is gone writes nothing', async () => {
    const { claimId } = await aClaim()
    const gone = { memberId: randomUUID(), role: 'owner' } as const
    expect(await desk.dispatch(gone, { key: randomUUID(), command: verdict(claimId, 'true'), expects: 0 })).toEqual({
      ok: false,
      problem: { type: 'notSignedIn' },
    })
  })

  test('because the session claims more than the member may', async () => {
    const { articleId } = await aClaim()
    const risen = { memberId: desk.checker.memberId, role: 'owner' } as const
    const command: Command = { name: 'archiveArticle', articleId, archived: true }
    expect(await desk.dispatch(risen, { key: randomUUID(), command, expects: 0 })).toEqual({
      ok: false,
      problem: { type: 'notAllowed', act: 'archiveArticle' },
    })
  })

  test('because somebody else holds the log for longer than the limit; the desk lives on', async () => {
    const { claimId } = await aClaim()
    const held = desk.db.prisma.$transaction(
      async (tx) => {
        await tx.$queryRaw`SELECT "seq" FROM "log_head" WHERE "id" = 1 FOR UPDATE`
        await new Promise((done) => setTimeout(done, 2 * TIME_LIMIT))
      },
      { timeout: 10 * TIME_LIMIT },
    )
    const late = await desk.dispatch(desk.checker, { key: randomUUID(), command: verdict(claimId, 'true'), expects: 0 })
    // The embedded database has one connection: there, a command waits for its turn before its time begins.
    expect(late).toMatchObject(desk.db.kind === 'embedded' ? { ok: true } : { ok: false, problem: { type: 'tooSlow' } })
    await held
    expect((await desk.send(desk.checker, verdict(claimId, 'false'))).ok).toBe(true)
  })
})
