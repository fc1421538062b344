import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StepFailed } from './run.mjs'

/** Nothing in it has to outlive a crash, and several test files connect at once. */
const SETTINGS = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', 'max_connections=200']
const INIT = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync']

/**
 * Starts a PostgreSQL of its own on loopback, without passwords, in a temporary folder. It stops and is deleted when
 * this process exits, which signals must therefore not end at once.
 * @param {string} programs the folder of initdb and pg_ctl
 * @returns {Promise<string>} its address
 * @throws {StepFailed}
 */
export async function startCluster(programs) {
  const account = accountToUse()
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-postgres-'))
  chownSync(folder, account.uid, account.gid)
  const data = ['--pgdata', join(folder, 'data')]
  /** @type {(program: string, ...args: string[]) => boolean} */
  const succeeds = (program, ...args) =>
    // No pipes: the server would keep them open, and this would wait for its end.
    spawnSync(join(programs, program), [...data, ...args], { ...account, cwd: folder, stdio: 'ignore' }).status === 0

  process.on('exit', () => {
    succeeds('pg_ctl', '--mode=immediate', 'stop')
    rmSync(folder, { recursive: true, force: true })
  })
  const port = await freePort()
  const options = [`-p ${port}`, ...SETTINGS.map((setting) => `-c ${setting}`)].join(' ')
  if (!succeeds('initdb', ...INIT)) throw new StepFailed('initdb could not make a cluster.')
  if (!succeeds('pg_ctl', '--wait', '--options', options, 'start')) throw new StepFailed('PostgreSQL did not start.')
  return `postgres://postgres@127.0.0.1:${port}/postgres`
}

/** PostgreSQL refuses to run as root. */
function accountToUse() {
  const own = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 }
  if (own.uid !== 0) return own
  const number = (/** @type {string} */ flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: number('-u'), gid: number('-g') }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0))
    })
  })
}
