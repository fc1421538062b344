import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { ensureBrowser } from '../../bin/ensure-browser.mjs'
import { ensureBuild } from '../../bin/ensure-build.mjs'
import { startServer } from '../../e2e/running-server.ts'
import { BROWSER_ARGS } from '../browser-args.ts'
import { startChild } from '../child.ts'
import type { Options } from '../options.ts'
import { missed, tableOf } from '../report.ts'
import type { Filled, FillWanted } from './filled.ts'
import { COLUMNS, measureRound } from './round.ts'

/** What it is called on the command line. */
export const WORKSPACE = 'workspace'

/** About a hundred thousand made-up words. */
const CHARACTERS = 732_500
const ANNOTATIONS = 5_000

/** Prints a table for the built desk on its embedded database. Answers the targets that were missed, one sentence each. */
export async function measureWorkspace({ rounds }: Options): Promise<string[]> {
  await ensureBuild(process.execPath)
  const wanted = { secret: randomUUID(), characters: CHARACTERS, annotations: ANNOTATIONS }
  const dataDir = await mkdtemp(join(tmpdir(), 'plumbline-workspace-'))
  try {
    const filled = await fill({ ...wanted, dataDir })
    const measured = [{ subject: 'Plumbline', rounds: await measureAll(filled, dataDir, wanted.secret, rounds) }]
    const [words, annotations] = [filled.words, filled.annotations].map((count) => count.toLocaleString('en'))
    console.log(`\nAn article of ${words} words with ${annotations} annotations  (${WORKSPACE}, ${rounds} rounds)`)
    for (const line of tableOf(COLUMNS, measured)) console.log(`  ${line}`)
    return measured.flatMap((one) => missed(COLUMNS, one))
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** Fills a desk in a process that is gone afterwards. */
async function fill(wanted: FillWanted): Promise<Filled> {
  const child = await startChild<Record<never, never>, Filled>('workspace/fill.ts', wanted)
  await child.end('SIGTERM')
  return child.ready
}

async function measureAll(filled: Filled, dataDir: string, secret: string, rounds: number): Promise<number[][]> {
  const server = await startServer({ dataDir, env: { SECRET: secret } })
  const browser = await chromium.launch({ executablePath: await ensureBrowser(process.execPath), args: BROWSER_ARGS })
  try {
    const rows: number[][] = []
    // The first opening of a page compiles it in the server, and fills what a desk in use has in its memory.
    await measureRound(browser, server.address, filled)
    for (let number = 0; number < rounds; number += 1) rows.push(await measureRound(browser, server.address, filled))
    return rows
  } finally {
    await browser.close()
    await server.stop()
  }
}
