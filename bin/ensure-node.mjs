import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { StepFailed } from './run.mjs'

/** The oldest Node that runs TypeScript as it is and that our packages accept. */
const OLDEST = [22, 18]
const FETCHED = readFileSync('.nvmrc', 'utf8').trim()
const REMEMBERED = '.cache/node-path'

/**
 * The path of a Node that is new enough: this one, or one that npm fetches once and keeps. It is remembered by its
 * path, so that no npm stands between this process and the server, and a second start needs no network.
 * @returns {string}
 * @throws {StepFailed}
 */
export function ensureNode() {
  if (isNewEnough(process.versions.node)) return process.execPath
  const remembered = read(REMEMBERED)
  if (remembered && isNewEnough(versionOf(remembered))) return remembered
  console.log(`Node ${process.versions.node} is older than Plumbline needs: fetching ${FETCHED} beside it …`)
  const fetched = fetchNode()
  mkdirSync('.cache', { recursive: true })
  writeFileSync(REMEMBERED, fetched)
  return fetched
}

/** @returns {string} */
function fetchNode() {
  const args = ['--yes', '--prefer-offline', `--package=node@${FETCHED}`, '--', 'node', '--print', 'process.execPath']
  const { status, stdout } = spawnSync('npx', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  const path = stdout?.trim() ?? ''
  if (status === 0 && isNewEnough(versionOf(path))) return path
  throw new StepFailed(`Node ${FETCHED} could not be fetched. Install Node ${OLDEST.join('.')} or newer and try again.`)
}

/** @param {string} path */
function versionOf(path) {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim().replace(/^v/, '') : '0.0.0'
}

/** @param {string} version */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return null
  }
}
