import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { run, StepFailed } from './run.mjs'

/**
 * The path of a Redis server. Where there is none, a root process on Debian installs one.
 * @param {string} node
 * @returns {Promise<string>}
 * @throws {StepFailed}
 */
export async function ensureRedis(node) {
  const there = found() ?? (await installed(node))
  if (there) return there
  throw new StepFailed('No Redis server was found, and none could be installed. Install one and try again.')
}

function found() {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin']
  return folders.map((folder) => join(folder, 'redis-server')).find((path) => existsSync(path))
}

/** @param {string} node */
async function installed(node) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  console.log('Installing Redis with apt-get …')
  await run(node, 'apt-get', ['update', '-qq'], { quiet: true })
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run(node, 'apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'redis-server'], { env, quiet: true })
  return found()
}
