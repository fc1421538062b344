import { ensurePostgres } from '../bin/ensure-postgres.mjs'
import { openCluster } from '../bin/postgres-cluster.mjs'
import { startChild } from './child.ts'
import type { Figure, People } from './figure.ts'
import { LONG_LOG } from './figures/long-log.ts'
import { MEMORY } from './figures/memory.ts'
import { PRESENCE } from './figures/presence.ts'
import { RESTART } from './figures/restart.ts'
import { WRITING } from './figures/writing.ts'
import type { Load } from './load/load.ts'
import { describeMachine, describeServers } from './machine.ts'
import type { Options } from './options.ts'
import { readOptions } from './options.ts'
import { measureRendering, RENDERING } from './rendering/rendering.ts'
import type { Measured } from './report.ts'
import { missed, tableOf } from './report.ts'
import type { Subject } from './subjects.ts'
import { subjectsOn } from './subjects.ts'
import { measureWorkspace, WORKSPACE } from './workspace/workspace.ts'

// Every figure of the README, ours beside the others, in one run: see bench/README.md.
const FIGURES: readonly Figure[] = [...WRITING, PRESENCE, LONG_LOG, RESTART, MEMORY]

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1))

const options = readOptions(process.argv.slice(2))
const keys = [...FIGURES.map(({ key }) => key), RENDERING, WORKSPACE]
const unknown = options.figures.filter((key) => !keys.includes(key))
if (unknown.length > 0) {
  console.error(`There is no figure ${unknown.join(', ')}. There are: ${keys.join(', ')}.`)
  process.exit(1)
}
const isWanted = (key: string) => options.figures.length === 0 || options.figures.includes(key)

for (const line of describeMachine(new Date())) console.log(line)
const shortfalls = [
  ...(await measureServers(FIGURES.filter(({ key }) => isWanted(key)))),
  ...(isWanted(RENDERING) ? await measureRendering(options) : []),
  ...(isWanted(WORKSPACE) ? await measureWorkspace(options) : []),
]
console.log(
  shortfalls.length === 0 ? '\nEvery target that was measured is met.' : `\nMissed:\n${shortfalls.join('\n')}`,
)
process.exit(shortfalls.length === 0 ? 0 : 1)

/** Prints a table for each figure. Answers the targets that were missed, one sentence each. */
async function measureServers(figures: readonly Figure[]): Promise<string[]> {
  if (figures.length === 0) return []
  // What is acknowledged has to be on the disk: the cluster of the tests, which does not sync, would flatter.
  const { url: server } = await openCluster(await ensurePostgres(process.execPath), ['fsync=on'])
  for (const line of await describeServers(server)) console.log(line)
  const [held] = subjectsOn(server)
  const shortfalls: string[] = []
  for (const figure of figures) {
    console.log(`\n${figure.title}  (${figure.key}, ${options.rounds} rounds)`)
    const measured = await measureAll(server, figure, options)
    for (const line of tableOf(figure.columns, measured)) console.log(`  ${line}`)
    const ours = measured.filter(({ subject }) => subject === held?.name)
    shortfalls.push(...ours.flatMap((one) => missed(figure.columns, one)))
  }
  return shortfalls
}

async function measureAll(server: string, figure: Figure, { only, rounds, seconds }: Options): Promise<Measured[]> {
  const all: Measured[] = []
  for (const subject of subjectsOn(server)) {
    if (figure.applies && !figure.applies(subject)) continue
    if (only.length > 0 && !only.some((part) => subject.name.includes(part))) continue
    all.push({ subject: subject.name, rounds: await measure(figure, subject, rounds, seconds) })
  }
  return all
}

/** A server and people of its own for each figure and subject, so that none carries what another left. */
async function measure(figure: Figure, subject: Subject, rounds: number, seconds: number): Promise<number[][]> {
  const stage = await subject.start(figure.wanted)
  const people: People = await startChild<Load, null>('load/load.ts', null)
  try {
    const round = await figure.begin(stage, people, rounds)
    const rows: number[][] = []
    for (let number = 0; number < rounds; number += 1) rows.push([...(await round({ number, seconds }))])
    return rows
  } finally {
    await people.end('SIGKILL')
    await stage.stop()
  }
}
