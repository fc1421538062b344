import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { importFaults } from './import-rule.ts'
import { physicalLines } from './logical-css.ts'

const CODE = /\.(?:ts|tsx|js|mjs)$/
const STYLED = /^(?:app|ui|editor)\/.*\.(?:ts|tsx|css)$/
/** Made by tools; and the one test that is full of forbidden imports. */
const NOT_READ = [
  'node_modules',
  'data',
  'test-results',
  'playwright-report',
  'prisma/generated',
  'next-env.d.ts',
  'bin/house-rules/import-rule.test.ts',
]

/** The files of the repository, with `/`, without what is hidden or made by a tool. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .map((entry) => ({ entry, path: join(folder, entry.name).split(sep).join('/') }))
    .filter(({ path }) => !NOT_READ.includes(path))
    .flatMap(({ entry, path }) => (entry.isDirectory() ? filesIn(path) : [path]))
}

function faultsOf(path: string): string[] {
  if (!CODE.test(path) && !STYLED.test(path)) return []
  const source = readFileSync(path, 'utf8')
  const physical = STYLED.test(path) ? physicalLines(path, source) : []
  return [
    ...(CODE.test(path) ? importFaults(path, source) : []),
    ...physical.map((line) => `${path}:${line} names a physical side (left, right); use the logical one (start, end).`),
  ]
}

/** `npm test -- lint` runs this after Biome, which cannot tell a type import or a resolved path. */
const faults = filesIn('.').flatMap(faultsOf)
for (const fault of faults) console.error(fault)
process.exitCode = faults.length === 0 ? 0 : 1
