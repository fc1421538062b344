import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { freePort } from './free-port.mjs'
import { StepFailed } from './run.mjs'

const START_MS = 10_000

/** @typedef {{ url: string, start: () => Promise<void>, kill: () => Promise<void> }} RedisProcess */

/**
 * Starts a Redis of its own on loopback that keeps nothing on disk. `kill` ends it by SIGKILL, `start` starts it again
 * on the same port. It is killed when this process exits.
 * @param {string} program
 * @returns {Promise<RedisProcess>}
 * @throws {StepFailed}
 */
export async function startRedis(program) {
  const port = await freePort()
  /** @type {import('node:child_process').ChildProcess | null} */
  let child = null

  const start = async () => {
    child = spawn(program, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', tmpdir()], {
      stdio: 'ignore',
    })
    await answers(port)
  }
  const kill = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }
  process.on('exit', () => child?.kill('SIGKILL'))
  await start()
  return { url: `redis://127.0.0.1:${port}`, start, kill }
}

/** @param {number} port */
async function answers(port) {
  const deadline = Date.now() + START_MS
  while (!(await accepts(port))) {
    if (Date.now() > deadline) throw new StepFailed('Redis did not start.')
    await new Promise((done) => setTimeout(done, 20))
  }
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket.destroy().destroyed))
    socket.on('error', () => resolve(false))
  })
}
