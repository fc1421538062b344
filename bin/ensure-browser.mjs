import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { run, StepFailed } from './run.mjs'

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium']
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js'
/** A closed network answers nothing rather than no. */
const DOWNLOAD_MS = 30_000

/**
 * The path of a Chromium: the one of PLUMBLINE_CHROMIUM, Playwright's own, the system's, or one that is now installed.
 * @param {string} node
 * @returns {Promise<string>}
 * @throws {StepFailed}
 */
export async function ensureBrowser(node) {
  const path = named() ?? found(node) ?? (await downloaded(node)) ?? (await packaged(node))
  if (path) return path
  throw new StepFailed(
    'No Chromium was found, and none could be installed. Install one and name it in PLUMBLINE_CHROMIUM.',
  )
}

function named() {
  const path = process.env.PLUMBLINE_CHROMIUM
  if (!path || existsSync(path)) return path
  throw new StepFailed(`PLUMBLINE_CHROMIUM names ${path}, which is not there.`)
}

/** @param {string} node */
function found(node) {
  return [playwrightsOwn(node), ...INSTALLED].find((path) => path !== '' && existsSync(path))
}

/** @param {string} node */
function playwrightsOwn(node) {
  const script = "process.stdout.write(require('@playwright/test').chromium.executablePath())"
  return spawnSync(node, ['--eval', script], { encoding: 'utf8' }).stdout
}

/** @param {string} node */
async function downloaded(node) {
  console.log('Downloading a browser for the tests …')
  spawnSync(node, [PLAYWRIGHT, 'install', 'chromium'], { stdio: 'ignore', timeout: DOWNLOAD_MS })
  return found(node)
}

/** @param {string} node */
async function packaged(node) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  console.log('Installing Chromium with apt-get; this takes a minute …')
  await run(node, 'apt-get', ['update', '-qq'], { quiet: true })
  await run(node, 'apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    quiet: true,
  })
  return found(node)
}
