import { must } from './run.mjs'
import { makeFrom } from './stamp.mjs'

/** All that a page can contain; `bin/house-rules/import-rule.ts` sees to it that there is nothing else. */
const SOURCES = [
  'app',
  'ui',
  'editor',
  'domain',
  'server/current-desk.ts',
  'bin/english-strings.mjs',
  'public',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]

/**
 * Builds the pages, unless they are there. What the builder says is heard only when it fails.
 * @param {string} node
 */
export function ensureBuild(node) {
  return makeFrom('.next', SOURCES, async (hash) => {
    console.log('Building the pages; this takes some seconds, on a slow machine a minute …')
    const env = { NODE_ENV: 'production', PLUMBLINE_BUILD: hash.slice(0, 12) }
    await must(node, node, ['node_modules/next/dist/bin/next', 'build'], { env, quiet: true })
  })
}
