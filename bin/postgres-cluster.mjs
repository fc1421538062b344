import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.mjs'
import { StepFailed } from './run.mjs'

/** Nothing in it has to outlive a crash, and several test files connect at once. */
const SETTINGS = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', 'max_connections=200']
const INIT = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync']

/** @typedef {{ url: string, start: () => void, stop: () => void, gone: () => void }} Cluster */

/**
 * Starts a PostgreSQL of its own on loopback, without passwords, in a temporary folder. It stops and is deleted when
 * this process exits, which signals must therefore not end at once.
 * @param {string} programs the folder of initdb and pg_ctl
 * @returns {Promise<string>} its address
 * @throws {StepFailed}
 */
export async function startCluster(programs) {
  return (await openCluster(programs)).url
}

/**
 * The same, with the means to stop it at once, as a crash would, and to start it again on the same port. `gone` does
 * what the exit of the process would do.
 * @param {string} programs the folder of initdb and pg_ctl
 * @param {readonly string[]} [settings] more of the server's settings, `name=value`
 * @returns {Promise<Cluster>}
 * @throws {StepFailed}
 */
export async function openCluster(programs, settings = []) {
  const account = accountToUse()
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-postgres-'))
  chownSync(folder, account.uid, account.gid)
  const data = ['--pgdata', join(folder, 'data')]
  /** @type {(program: string, ...args: string[]) => boolean} */
  const succeeds = (program, ...args) =>
    // No pipes: the server would keep them open, and this would wait for its end.
    spawnSync(join(programs, program), [...data, ...args], { ...account, cwd: folder, stdio: 'ignore' }).status === 0

  const stop = () => void succeeds('pg_ctl', '--mode=immediate', 'stop')
  const gone = () => {
    stop()
    rmSync(folder, { recursive: true, force: true })
  }
  process.on('exit', gone)
  const port = await freePort()
  const options = [`-p ${port}`, ...[...SETTINGS, ...settings].map((setting) => `-c ${setting}`)].join(' ')
  const start = () => {
    if (!succeeds('pg_ctl', '--wait', '--options', options, 'start')) throw new StepFailed('PostgreSQL did not start.')
  }
  if (!succeeds('initdb', ...INIT)) throw new StepFailed('initdb could not make a cluster.')
  start()
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, start, stop, gone }
}

/** PostgreSQL refuses to run as root. */
function accountToUse() {
  const own = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 }
  if (own.uid !== 0) return own
  const number = (/** @type {string} */ flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: number('-u'), gid: number('-g') }
}
