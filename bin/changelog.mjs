import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { linesFor } from './user-lines.mjs'

// node bin/changelog.mjs: writes CHANGELOG.md from what commits say to users, the newest first.
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const bodies = execFileSync('git', ['log', '--format=%b%n'], { encoding: 'utf8' })
const listOf = (/** @type {string} */ word) =>
  linesFor(word, bodies)
    .map((line) => `- ${line}`)
    .join('\n')

writeFileSync(
  'CHANGELOG.md',
  `# Changelog

## Not released

### Features

${listOf('FEATURE')}

### Fixes

${listOf('FIX')}
`,
)
