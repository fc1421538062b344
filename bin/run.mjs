import { spawn } from 'node:child_process'
import { delimiter, dirname } from 'node:path'

/** @type {readonly NodeJS.Signals[]} */
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP']
const WATCH_MS = 250

/**
 * Runs a program to its end in this terminal; the answer is its exit code, and 1 when a signal ended it.
 * Signals that reach this process are handed on. Without a shell in between, none is lost.
 * @param {string} node the Node that comes first on the program's path
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options] a quiet program is heard only when it fails
 * @returns {Promise<number>}
 */
export function run(node, command, args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['inherit', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', PATH: pathWith(node), ...env },
    })
    const handOn = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
    for (const signal of SIGNALS) process.on(signal, handOn)
    const watch = whenOrphaned(() => handOn('SIGTERM'))
    /** @type {Buffer[]} */
    const said = []
    child.stdout?.on('data', (chunk) => said.push(chunk))
    child.stderr?.on('data', (chunk) => said.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      for (const signal of SIGNALS) process.off(signal, handOn)
      clearInterval(watch)
      if (code !== 0) process.stderr.write(Buffer.concat(said))
      resolve(code ?? 1)
    })
  })
}

/** What could not be done, as a sentence for the person at the terminal. */
export class StepFailed extends Error {}

/**
 * The same for a step without which the next ones make no sense.
 * @param {Parameters<typeof run>} args
 * @throws {StepFailed} when the program did not end with 0
 */
export async function must(...args) {
  const code = await run(...args)
  if (code !== 0) throw new StepFailed(`${[args[1], ...args[2]].join(' ')} ended with ${code}: see above.`)
}

/**
 * Does what it is given; where a step of it fails, says so and nothing more.
 * @param {() => Promise<number>} work
 * @returns {Promise<number>} an exit code
 */
export async function orSay(work) {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error
    console.error(error.message)
    return 1
  }
}

/**
 * npm runs a script in a shell. A signal sent to npm ends both of them and is not handed on; all that can be seen of it
 * here is another parent.
 * @param {() => void} act
 */
function whenOrphaned(act) {
  if (!process.env.npm_lifecycle_event) return undefined
  const parent = process.ppid
  return setInterval(() => process.ppid !== parent && act(), WATCH_MS)
}

/** @param {string} node */
function pathWith(node) {
  return [dirname(node), process.env.PATH].join(delimiter)
}
