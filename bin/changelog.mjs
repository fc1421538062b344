import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// node bin/changelog.mjs: writes CHANGELOG.md from the lines that commits have for users, the newest first.
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const bodies = execFileSync('git', ['log', '--format=%b'], { encoding: 'utf8' })

/** @param {string} word */
const linesOf = (word) =>
  [...bodies.matchAll(new RegExp(`^${word}: (.+)$`, 'gm'))].map(([, text]) => `- ${text}`).join('\n')

writeFileSync(
  'CHANGELOG.md',
  `# Changelog

## Not released

### Features

${linesOf('FEATURE')}

### Fixes

${linesOf('FIX')}
`,
)
