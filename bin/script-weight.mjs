import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'

/** The page of the workspace, as the build names it. */
export const WORKSPACE = '/(desk)/articles/[id]/page'

/** What the first load of the workspace may weigh, in bytes of gzip. */
export const WORKSPACE_BUDGET = 380_000

/**
 * The scripts that the first load of a page asks for, as paths below `build`; the polyfills that only browsers without
 * modules load are not among them.
 * @param {string} build the folder of a build, `.next`
 * @param {string} page
 */
export async function scriptsOf(build, page) {
  const { rootMainFiles } = JSON.parse(await readFile(join(build, 'build-manifest.json'), 'utf8'))
  const text = await readFile(join(build, 'server', 'app', `${page}_client-reference-manifest.js`), 'utf8')
  /** @type {{ __RSC_MANIFEST?: Record<string, { entryJSFiles: Record<string, string[]> }> }} */
  const written = {}
  runInNewContext(text, { globalThis: written })
  const manifest = written.__RSC_MANIFEST?.[page]
  if (!manifest) throw new RangeError(`The build has no page ${page}`)
  return [...new Set([...rootMainFiles, ...Object.values(manifest.entryJSFiles).flat()])]
}

/**
 * What the first load of a page weighs in scripts, in bytes of gzip.
 * @param {string} build
 * @param {string} page
 */
export async function scriptWeight(build, page) {
  const scripts = await scriptsOf(build, page)
  const weights = await Promise.all(scripts.map(async (path) => gzipSync(await readFile(join(build, path))).length))
  return weights.reduce((sum, weight) => sum + weight, 0)
}

/**
 * One line for whoever builds.
 * @param {string} build
 */
export async function weightLine(build) {
  const weight = await scriptWeight(build, WORKSPACE)
  return `The first load of the workspace is ${kilobytes(weight)} kB of script (gzip); it may be ${kilobytes(WORKSPACE_BUDGET)} kB.`
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return Math.round(bytes / 1000)
}
