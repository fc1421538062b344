import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Command, Dispatch } from '../../domain/command.ts'
import { partOf } from '../../domain/command.ts'
import type { DeskEvent } from '../../domain/event.ts'
import { partKey } from '../../domain/event.ts'
import type { Result } from '../../domain/problem.ts'
import { FIVE_STEPS } from '../../domain/scale.ts'
import type { TestDesk } from '../desk.fixture.ts'
import { event, importLines, markClaim, openTestDesk } from '../desk.fixture.ts'
import { firstBreak } from './chain.ts'

const CLIENTS = 50
const RUNS = process.env.PLUMBLINE_SOAK ? 40 : 4

/** One client: who it is, what it changes on the claim, and how often it takes what it is told as stale and tries again. */
type Client = {
  readonly who: 'checker' | 'editor' | 'owner'
  readonly what: 'verdict' | 'inShort' | 'checks' | 'leftOut' | 'attempt'
  readonly value: number
  readonly retries: number
}

const aClient: fc.Arbitrary<Client> = fc.record({
  who: fc.constantFrom('checker', 'editor', 'owner'),
  what: fc.constantFrom('verdict', 'inShort', 'checks', 'leftOut', 'attempt'),
  value: fc.nat(4),
  retries: fc.nat(3),
})

function commandOf({ what, value }: Client, claimId: string): Command {
  switch (what) {
    case 'verdict':
      return {
        name: 'setVerdict',
        claimId,
        scaleVersionId: FIVE_STEPS.id,
        verdictKey: FIVE_STEPS.verdicts[value]?.key ?? null,
      }
    case 'inShort':
      return { name: 'setClaimField', claimId, field: 'inShort', value: `Sentence ${value}.` }
    case 'checks':
      return { name: 'setChecks', claimId, checks: value % 2 === 0 ? 'said' : 'true' }
    case 'leftOut':
      return { name: 'setLeftOut', claimId, leftOut: value % 2 === 0 }
    case 'attempt': {
      const attempt = { kind: 'search', date: '2026-11-21', channel: `register ${value}`, outcome: 'nothing' } as const
      return { name: 'recordAttempt', attemptId: randomUUID(), claimId, ...attempt }
    }
  }
}

/** What a client was answered, and the version it had seen. */
type Answer = { readonly answer: Result<DeskEvent>; readonly expects: number }

async function race(desk: TestDesk, client: Client, claimId: string): Promise<Answer[]> {
  const command = commandOf(client, claimId)
  const answers: Answer[] = []
  let expects = 0
  for (let tries = 0; tries <= client.retries; tries += 1) {
    const dispatch: Dispatch = { key: randomUUID(), command, ...(partOf(command) && { expects }) }
    const answer = await desk.dispatch(desk[client.who], dispatch)
    answers.push({ answer, expects })
    if (answer.ok || answer.problem.type !== 'stale') break
    expects = answer.problem.version
  }
  return answers
}

test(`${CLIENTS} clients that race on one claim end in one linear history`, async () => {
  await using desk = await openTestDesk()
  const heard: DeskEvent[] = []
  desk.subscribe((one) => heard.push(one))
  const clients = fc.array(aClient, { minLength: CLIENTS, maxLength: CLIENTS })
  await fc.assert(
    fc.asyncProperty(clients, async (racing) => {
      const article = await importLines(desk, 'The harbour bridge closed in 1902.')
      const { claimId } = await markClaim(desk, article.on('closed in 1902'))
      heard.length = 0
      const answers = (await Promise.all(racing.map((client) => race(desk, client, claimId)))).flat()

      // Whoever was answered stands in the history once, and nobody else does.
      const carriedOut = answers.filter(({ answer }) => answer.ok)
      expect(heard).toEqual(carriedOut.map(({ answer }) => event(answer)).toSorted((a, b) => a.seq - b.seq))
      expect(answers.flatMap(({ answer }) => (answer.ok ? [] : [answer.problem.type]))).not.toContain('tooSlow')
      // Nobody wrote over what they had not seen.
      for (const { answer, expects } of carriedOut) expect(versionBefore(event(answer), heard)).toBe(expects)
      await expectLinear(desk, claimId, heard)
    }),
    // A race is not the same twice, so a smaller one would prove nothing.
    { numRuns: RUNS, endOnFailure: true },
  )
}, 300_000)

/** The version of the event's part when it came; 0 where it changes none. */
function versionBefore({ seq, part }: DeskEvent, events: readonly DeskEvent[]): number {
  const earlier = events.filter((one) => one.seq < seq && part && one.part && partKey(one.part) === partKey(part))
  return earlier.at(-1)?.seq ?? 0
}

/** Every change begins at what the one before it left, seq follows on seq, the rows are where it ends, and the chain holds. */
async function expectLinear(desk: TestDesk, claimId: string, events: readonly DeskEvent[]): Promise<void> {
  const state: Record<string, unknown> = {}
  events.forEach((one, i) => {
    expect(one.seq).toBe((events[0]?.seq ?? 0) + i)
    for (const change of one.changes ?? []) {
      if (change.entity !== 'claim' || 'created' in change) continue
      const known = Object.fromEntries(Object.keys(change.before).flatMap((k) => (k in state ? [[k, state[k]]] : [])))
      expect(change.before).toMatchObject(known)
      Object.assign(state, change.after)
    }
  })
  expect(await desk.db.prisma.claim.findUniqueOrThrow({ where: { id: claimId } })).toMatchObject(state)
  const parts = new Map(events.flatMap((one) => (one.part ? [[partKey(one.part), one.seq]] : [])))
  for (const row of await desk.db.prisma.part.findMany({ where: { subject: claimId } }))
    expect(parts.get(partKey({ subject: row.subject, part: row.name })) ?? row.seq).toBe(row.seq)
  const log = await desk.db.prisma.event.findMany({ orderBy: { seq: 'asc' } })
  expect(firstBreak(log.map((row) => ({ ...row, at: row.at.toISOString() })))).toBeNull()
}
