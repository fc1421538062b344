import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { run, StepFailed } from './run.mjs'

/** Where Debian and its relatives keep the versions of the server. */
const VERSIONS = '/usr/lib/postgresql'

/**
 * The folder of PostgreSQL's programs, of the newest version there is. Where there is none, a root process on Debian
 * installs one.
 * @param {string} node
 * @returns {Promise<string>}
 * @throws {StepFailed}
 */
export async function ensurePostgres(node) {
  const there = newest() ?? (await installed(node))
  if (there) return there
  throw new StepFailed('No PostgreSQL server was found, and none could be installed. Install one and try again.')
}

function newest() {
  const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS).sort((a, b) => Number(b) - Number(a)) : []
  const debian = versions.map((version) => join(VERSIONS, version, 'bin'))
  const path = (process.env.PATH ?? '').split(':')
  return [...debian, ...path].find((folder) => existsSync(join(folder, 'initdb')))
}

/** @param {string} node */
async function installed(node) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  console.log('Installing PostgreSQL with apt-get …')
  await run(node, 'apt-get', ['update', '-qq'], { quiet: true })
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run(node, 'apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'], { env, quiet: true })
  return newest()
}
