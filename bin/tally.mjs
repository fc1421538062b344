import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = '.cache/results'

/** @typedef {{ passed: number, failed: number }} Tally */

/**
 * Where a runner is to write what it counted; what an earlier run wrote there is gone.
 * @param {string} name
 */
export function resultFile(name) {
  mkdirSync(FOLDER, { recursive: true })
  const path = join(FOLDER, `${name}.json`)
  rmSync(path, { force: true })
  return path
}

/**
 * What a runner counted. One that failed without a failing test (a file that cannot be read, a run cut short) counts as
 * one failure, so that no green line stands under a red run.
 * @param {string} path a file of Vitest's or Playwright's JSON reporter
 * @param {number} code the runner's exit code
 * @returns {Tally}
 */
export function tallyOf(path, code) {
  const { passed, failed } = existsSync(path)
    ? counted(JSON.parse(readFileSync(path, 'utf8')))
    : { passed: 0, failed: 0 }
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed }
}

/** @param {any} report */
function counted(report) {
  // Only CI tries twice; its list says what passed the second time only.
  if (report.stats) return { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected }
  return { passed: report.numPassedTests, failed: report.numFailedTests }
}
