import { ensureBrowser } from './ensure-browser.mjs'
import { ensureBuild } from './ensure-build.mjs'
import { ensurePostgres } from './ensure-postgres.mjs'
import { ensureRedis } from './ensure-redis.mjs'
import { run } from './run.mjs'
import { weightLine } from './script-weight.mjs'
import { resultFile, tallyOf } from './tally.mjs'

/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {(node: string, args: readonly string[]) => Promise<Tally>} Step */

const VITEST = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json']
const ALONE = ['--project=alone', '--no-file-parallelism', '--passWithNoTests']
const PLAYWRIGHT = ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json']

/**
 * What `npm test` does, in this order; the arguments go to the runner of tests. A check that is not a test adds nothing
 * when it passes and one failure when it does not.
 * @type {Readonly<Record<string, Step>>}
 */
export const STEPS = {
  async lint(node) {
    const biome = await run(node, node, [
      'node_modules/@biomejs/biome/bin/biome',
      'check',
      '--diagnostic-level=warn',
      '--error-on-warnings',
    ])
    const house = await run(node, node, ['bin/house-rules/check.ts'])
    return check(biome === 0 && house === 0)
  },

  async types(node) {
    const routes = await run(node, node, ['node_modules/next/dist/bin/next', 'typegen'], { quiet: true })
    const types = await run(node, node, ['node_modules/typescript/bin/tsc', '--noEmit', '--incremental', 'false'])
    return check(routes === 0 && types === 0)
  },

  unit: async (node, args) =>
    sum(
      await vitest(node, [node], ['--project=unit', '--project=integration', ...args], 'unit'),
      await vitest(node, [node], [...ALONE, ...args], 'alone'),
    ),

  e2e: (node, args) => playwright(node, args, 'e2e'),

  /** Takes the pictures of docs/design.md and writes its tables. Asked for by hand, after what they show has changed. */
  pictures: (node, args) => playwright(node, args, 'pictures', { PLUMBLINE_PICTURES: '1' }),

  /** The integration tests once more, on a real PostgreSQL. Only CI asks for it. */
  postgres: async (node, args) =>
    sum(
      await vitest(node, [node, 'bin/with-postgres.mjs', node], ['--project=integration', ...args], 'postgres'),
      await vitest(node, [node, 'bin/with-postgres.mjs', node], [...ALONE, ...args], 'postgres-alone'),
    ),

  /** What several processes do on one PostgreSQL with one Redis, and what happens when these stop. Only CI asks for it. */
  async together(node, args) {
    await ensurePostgres(node)
    await ensureRedis(node)
    const env = { PLUMBLINE_TOGETHER: '1' }
    return sum(
      await vitest(node, [node], ['--project=together', '--passWithNoTests', ...args], 'together'),
      await playwright(node, ['--pass-with-no-tests', ...args], 'together-e2e', env),
    )
  },
}

/** The steps of a plain `npm test`. */
export const USUAL = ['lint', 'types', 'unit', 'e2e']

/**
 * @param {Tally} one
 * @param {Tally} other
 */
function sum(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    names: [...one.names, ...other.names],
  }
}

/** @param {boolean} passed */
function check(passed) {
  return { passed: 0, failed: passed ? 0 : 1, names: [] }
}

/**
 * @param {string} node
 * @param {readonly string[]} command
 * @param {readonly string[]} args
 * @param {string} name
 */
async function vitest(node, [command = node, ...before], args, name) {
  const file = resultFile(name)
  return tallyOf(file, await run(node, command, [...before, ...VITEST, `--outputFile.json=${file}`, ...args]))
}

/**
 * @param {string} node
 * @param {readonly string[]} args
 * @param {string} name
 * @param {Record<string, string>} [settings]
 */
async function playwright(node, args, name, settings = {}) {
  await ensureBuild(node)
  console.log(await weightLine('.next'))
  const file = resultFile(name)
  const env = { ...settings, PLUMBLINE_CHROMIUM: await ensureBrowser(node), PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  return tallyOf(file, await run(node, node, [...PLAYWRIGHT, ...args], { env }))
}
