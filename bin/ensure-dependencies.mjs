import { must } from './run.mjs'
import { makeFrom } from './stamp.mjs'

/** No package's own script is run. Under NODE_ENV=production npm would leave out what builds the pages. */
const INSTALL = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']

/**
 * Installs what the lockfile names, unless it is there.
 * @param {string} node
 */
export function ensureDependencies(node) {
  return makeFrom('node_modules', ['package-lock.json'], () => {
    console.log('Installing dependencies; the first time this takes a minute or two …')
    return must(node, 'npm', INSTALL, { quiet: true })
  })
}
