import { describe, expect, it } from 'vitest'
import { partOf } from '../../../../domain/command.ts'
import { partKey } from '../../../../domain/event.ts'
import { type Client, type Cohort, createCohort, type Given, seeded } from './cohort.fixture.ts'
import { seedsOf } from './seeds.fixture.ts'

/** Runs of the full count; a usual run does a tenth of it. COHORT_SEED does one of them again. */
const RUNS = process.env.PLUMBLINE_SOAK ? 1_000 : 100
const SEEDS = seedsOf(RUNS, process.env.COHORT_SEED)
/** Things that the five do in one run. */
const DEEDS = 60

describe('five members on one article over a network that loses, doubles, delays and reorders', () => {
  it(`end on what the desk has, and nothing of theirs is lost, in ${SEEDS.length} seeded runs, the last with seed ${SEEDS.at(-1)}`, {
    timeout: 600_000,
  }, async () => {
    for (const seed of SEEDS) {
      const cohort = await run(seed)
      for (const client of cohort.clients) {
        const at = `seed ${seed}, ${client.memberId}`
        expect(client.live.state().workspace, `${at}: the screen`).toEqual(cohort.desk.workspace())
        expect(client.live.state().saveState, `${at}: the save state`).toBe('saved')
        expect(lost(cohort, client), `${at}: lost`).toEqual([])
        await expectSameQuestions(cohort, client, at)
      }
      const keys = cohort.desk.log().map((event) => `${event.memberId} ${event.key}`)
      expect(new Set(keys).size, `seed ${seed}: each command once`).toBe(keys.length)
    }
  })

  it('do meet: some are refused, some ask, and some wait for a connection', async () => {
    const seeds = Array.from({ length: 20 }, (_, i) => i + 1)
    const cohorts = await Promise.all(seeds.map(run))
    const contested = cohorts.flatMap(({ clients }) => clients.flatMap((c) => c.live.state().contested))
    const events = cohorts.reduce((sum, { desk }) => sum + desk.log().length, 0)
    expect(contested.length).toBeGreaterThan(seeds.length)
    expect(events / seeds.length).toBeGreaterThan(DEEDS / 3)
  })
})

async function run(seed: number): Promise<Cohort> {
  const cohort = createCohort(seeded(seed))
  for (const client of cohort.clients) await client.live.start()
  for (let deed = 0; deed < DEEDS; deed++) {
    await cohort.act()
    await cohort.happen()
  }
  await cohort.settle()
  return cohort
}

/** What a client gave and that is neither in the log, nor asked about, nor answered, nor decided since. */
function lost({ desk }: Cohort, client: Client): readonly Given[] {
  const kept = new Set([
    ...desk.log().map((event) => event.key),
    ...client.live.state().contested.map(({ dispatch }) => dispatch.key),
  ])
  return client.given.filter((one) => !kept.has(one.key) && !one.isTold && !one.isDecided && !wasSo(desk, one))
}

/** Whether somebody else has set the very same at some time: then there was nothing to ask. */
function wasSo(desk: Cohort['desk'], { command }: Given): boolean {
  const part = partOf(command)
  return desk
    .log()
    .some((event) => part && event.part && partKey(event.part) === partKey(part) && isSameValue(event.changes, command))
}

function isSameValue(changes: unknown, command: object): boolean {
  const text = JSON.stringify(changes)
  const values = Object.entries(command).filter(([name]) => ['verdictKey', 'leftOut', 'stance'].includes(name))
  if ('name' in command && command.name === 'deleteAnnotation') return true
  return (
    values.length > 0 &&
    values.every(([name, value]) => text.includes(`${JSON.stringify(name)}:${JSON.stringify(value)}`))
  )
}

/** A page that is opened anew asks what the one before asked. */
async function expectSameQuestions(cohort: Cohort, client: Client, at: string): Promise<void> {
  const keysOf = () =>
    client.live
      .state()
      .contested.map(({ dispatch }) => dispatch.key)
      .sort()
  const before = keysOf()
  await cohort.reopen(client)
  expect(keysOf(), `${at}: the questions`).toEqual(before)
}
