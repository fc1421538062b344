import { expect, test } from 'vitest'
import { encodeStateVector } from 'yjs'
import { seedsOf } from '../seeds.fixture.ts'
import { buildClock } from './build-desk.fixture.ts'
import { buildCohortDesk } from './cohort-desk.fixture.ts'
import type { Typed } from './cohort-hands.fixture.ts'
import { lettersIn, lettersToBe, shownIn, textOf } from './cohort-hands.fixture.ts'
import { buildMember } from './cohort-member.fixture.ts'

/** Runs of the full count; a usual run does a tenth of it. COHORT_SEED does one of them again. */
const RUNS = process.env.PLUMBLINE_SOAK ? 1000 : 100
const SEEDS = seedsOf(RUNS, process.env.COHORT_SEED)

const MEMBERS = 5
const STEPS = 120

/** How long the last of it may take, milliseconds of the cohort's own clock: the longest pause before a try, and an answer. */
const PEACE = 60_000

test(
  `five members write through cut lines, killed processes, tunnels and closed pages, ${SEEDS.length} times, the last with seed ${SEEDS.at(-1)}: all end with the same text, and nobody’s is gone`,
  async () => {
    const letters: number[] = []
    for (const seed of SEEDS) letters.push(await run(seed))
    // Otherwise nothing was shown. In one run alone most members may have been in tunnels most of the time.
    if (SEEDS.length === RUNS) expect(letters.reduce((sum, one) => sum + one, 0) / RUNS).toBeGreaterThan(STEPS / 3)
    expect(Math.min(...letters)).toBeGreaterThan(0)
  },
  15 * 60_000,
)

/** How many letters were typed in it. */
async function run(seed: number): Promise<number> {
  const random = randomFrom(seed)
  const clock = buildClock()
  const desk = buildCohortDesk(clock.later, random)
  const typed: Typed = { into: new Map(), removed: new Set(), removedParagraphs: new Set() }
  const members = Array.from({ length: MEMBERS }, () => buildMember(desk, clock.later, random, typed))
  const someone = () => members[Math.floor(random() * MEMBERS)]

  await clock.pass(500)
  for (let step = 0; step < STEPS; step += 1) {
    const chance = random() * 100
    if (chance < 3) desk.cut()
    else if (chance < 4) desk.kill()
    else if (chance < 6) desk.takes = !desk.takes
    else if (chance < 10) someone()?.travel()
    else if (chance < 13) await someone()?.openOrClose()
    else someone()?.work()
    await clock.pass(random() * (chance < 50 ? 20 : 300))
  }

  desk.takes = true
  desk.kind = true
  for (const member of members) await member.comeHome()
  await clock.pass(PEACE)
  // Once more, so that what was lost on the way to somebody is asked for.
  for (const member of members) await member.comeHome()
  await clock.pass(PEACE)

  const why = `seed ${seed}`
  const written = desk.written()
  const text = textOf(written)
  for (const prose of members.map((member) => member.prose())) {
    expect(prose?.state(), why).toMatchObject({ loading: 'loaded', save: 'saved', refused: null })
    expect(prose && shownIn(prose.doc), why).toEqual(shownIn(written))
    expect(prose && encodeStateVector(prose.doc), why).toEqual(encodeStateVector(written))
  }
  expect(
    lettersToBe(typed).filter((letter) => !lettersIn(text).includes(letter)),
    why,
  ).toEqual([])
  return typed.into.size
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
