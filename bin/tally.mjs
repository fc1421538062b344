import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'

const FOLDER = '.cache/results'

/**
 * What a runner counted, and the names of the tests that failed or passed only the second time.
 * @typedef {{ passed: number, failed: number, names: readonly string[] }} Tally
 */

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
  const { passed, failed, names } = existsSync(path)
    ? counted(JSON.parse(readFileSync(path, 'utf8')))
    : { passed: 0, failed: 0, names: [] }
  if (code === 0 || failed > 0) return { passed, failed, names }
  return { passed, failed: 1, names: [...names, `the runner ended with ${code}, though no test failed: ${path}`] }
}

/**
 * @param {any} report
 * @returns {Tally}
 */
function counted(report) {
  if (report.stats) {
    // Only CI tries twice.
    const passed = report.stats.expected + report.stats.flaky
    return { passed, failed: report.stats.unexpected, names: namesIn(report.suites ?? []) }
  }
  return { passed: report.numPassedTests, failed: report.numFailedTests, names: namesOf(report.testResults ?? []) }
}

/**
 * Of Playwright's suites, which hold one another.
 * @param {readonly any[]} suites
 * @returns {string[]}
 */
function namesIn(suites) {
  return suites.flatMap(({ suites: inner = [], specs = [] }) => [
    ...specs.flatMap((/** @type {any} */ { file, title, tests }) =>
      tests.flatMap((/** @type {any} */ { status }) => {
        if (status === 'unexpected') return [`${file}: ${title}`]
        return status === 'flaky' ? [`${file}: ${title} (passed the second time)`] : []
      }),
    ),
    ...namesIn(inner),
  ])
}

/**
 * Of Vitest's files.
 * @param {readonly any[]} files
 * @returns {string[]}
 */
function namesOf(files) {
  return files.flatMap(({ name, status, assertionResults }) => {
    const file = relative(process.cwd(), name)
    const failed = assertionResults.filter((/** @type {any} */ test) => test.status === 'failed')
    if (failed.length === 0 && status === 'failed') return [`${file}: could not be run`]
    return failed.map((/** @type {any} */ test) => `${file}: ${test.fullName}`)
  })
}
