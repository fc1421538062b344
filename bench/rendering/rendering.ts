import { chromium } from '@playwright/test'
import { ensureBrowser } from '../../bin/ensure-browser.mjs'
import { BROWSER_ARGS } from '../browser-args.ts'
import { versionOf } from '../machine.ts'
import type { Options } from '../options.ts'
import { missed, tableOf } from '../report.ts'
import { limitedColumns } from './limits.ts'
import type { SubjectKey } from './page/subjects.ts'
import type { Round } from './round.ts'
import { measureRound, paints } from './round.ts'
import { openSite } from './site.ts'

/** What it is called on the command line. */
export const RENDERING = 'rendering'

const NAMES: Readonly<Record<SubjectKey, string>> = {
  plumbline: 'Plumbline',
  bare: 'ProseMirror, bare decorations',
  spans: 'Recogito, spans',
  css: 'Recogito, CSS highlights',
}
const KEYS: readonly SubjectKey[] = ['plumbline', 'bare', 'spans', 'css']
const COUNTS = [1_000, 10_000]

/** Prints a table for each number of annotations. Answers the targets that were missed, one sentence each. */
export async function measureRendering({ only, rounds }: Options): Promise<string[]> {
  const site = await openSite()
  const browser = await chromium.launch({ executablePath: await ensureBrowser(process.execPath), args: BROWSER_ARGS })
  try {
    console.log(`\nChromium ${browser.version()}, ${PACKAGES.map((name) => `${name} ${versionOf(name)}`).join(', ')}`)
    const keys = KEYS.filter((key) => only.length === 0 || only.some((part) => NAMES[key].includes(part)))
    const painting: SubjectKey[] = []
    for (const key of keys) {
      if (await paints(browser, site.address, key)) painting.push(key)
      else console.log(`${NAMES[key]} paints nothing with these versions and is left out.`)
    }
    const shortfalls: string[] = []
    for (const count of COUNTS) {
      const all = new Map<SubjectKey, Round[]>(painting.map((key) => [key, []]))
      for (let number = 0; number < rounds; number += 1)
        for (const [key, rows] of all) rows.push(await measureRound(browser, site.address, key, count))
      shortfalls.push(...report(count, rounds, all))
    }
    return shortfalls
  } finally {
    await browser.close()
    await site.close()
  }
}

const PACKAGES = ['prosemirror-view', '@recogito/text-annotator', '@annotorious/core']

function report(count: number, rounds: number, all: ReadonlyMap<SubjectKey, Round[]>): string[] {
  const columns = limitedColumns(count, all)
  const measured = Array.from(all, ([key, rows]) => ({ subject: NAMES[key], rounds: rows }))
  const annotations = count.toLocaleString('en')
  console.log(`\n${annotations} annotations on an article of 19,000 characters  (${RENDERING}, ${rounds} rounds)`)
  for (const line of tableOf(columns, measured)) console.log(`  ${line}`)
  const ours = measured.filter(({ subject }) => subject === NAMES.plumbline)
  return ours.flatMap((one) => missed(columns, one)).map((sentence) => `${annotations} annotations, ${sentence}`)
}
