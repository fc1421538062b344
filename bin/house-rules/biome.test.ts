import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** Each file breaks exactly the rule in front of it. */
const BAD: readonly (readonly [rule: string, file: string, source: string])[] = [
  ['noProcessEnv', 'domain/env.ts', 'export const port = process.env.PORT\n'],
  ['noProcessEnv', 'app/env.ts', 'export const port = process.env.PORT\n'],
  ['noProcessEnv', 'collab/env.ts', 'export const port = process.env.PORT\n'],
  ['noConsole', 'domain/log.ts', 'console.log(1)\n'],
  ['noConsole', 'anchoring/log.ts', 'console.log(1)\n'],
  ['noConsole', 'editor/log.ts', 'console.log(1)\n'],
  ['noConsole', 'importer/log.ts', 'console.log(1)\n'],
  ['noConsole', 'exporters/log.ts', 'console.log(1)\n'],
  ['noImportCycles', 'server/hen.ts', "import { egg } from './egg.ts'\n\nexport const hen = () => egg()\n"],
  ['noImportCycles', 'server/egg.ts', "import { hen } from './hen.ts'\n\nexport const egg = (): unknown => hen()\n"],
  ['noExplicitAny', 'domain/any.ts', 'export const x: any = 1\n'],
  ['noNonNullAssertion', 'domain/bang.ts', 'export const first = (xs: number[]) => xs[0]!\n'],
  ['noDefaultExport', 'domain/default.ts', 'export default 1\n'],
  ['noBarrelFile', 'domain/barrel.ts', "export { plain } from './plain.ts'\n"],
  ['noReExportAll', 'domain/all.ts', "export * from './plain.ts'\n"],
  ['noUnusedImports', 'domain/unused.ts', "import { plain } from './plain.ts'\n\nexport const x = 1\n"],
  ['noUnusedVariables', 'domain/variable.ts', 'export function f() {\n  const x = 1\n}\n'],
  ['useImportExtensions', 'domain/extension.ts', "import { plain } from './plain'\n\nexport const x = plain\n"],
  ['noUndeclaredDependencies', 'server/stranger.ts', "import { x } from 'left-pad'\n\nexport const y = x\n"],
  ['useFilenamingConvention', 'server/SetVerdict.ts', 'export const x = 1\n'],
  ['noFloatingPromises', 'server/floating.ts', 'async function f() {}\n\nexport function g() {\n  f()\n}\n'],
  ['noSkippedTests', 'server/skipped.test.ts', "import { test } from 'vitest'\n\ntest.skip('x', () => {})\n"],
  ['noFocusedTests', 'server/focused.test.ts', "import { test } from 'vitest'\n\ntest.only('x', () => {})\n"],
  ['noPlaywrightWaitForTimeout', 'e2e/wait.spec.ts', waiting()],
  ['format', 'domain/format.ts', 'export const x = "double";\n'],
]

/** Nothing is wrong with these. */
const GOOD: readonly (readonly [file: string, source: string])[] = [
  ['domain/plain.ts', 'export const plain = 1\n'],
  ['server/env.ts', 'export const port = process.env.PORT\n'],
  ['server/speak.ts', "console.error('Port 3000 is in use.')\n"],
  ['app/articles/page.tsx', 'export default function Page() {\n  return null\n}\n'],
]

function waiting(): string {
  return "import { test } from '@playwright/test'\n\ntest('x', async ({ page }) => {\n  await page.waitForTimeout(1)\n})\n"
}

const repository = resolve(import.meta.dirname, '../..')
let folder: string
let found: Map<string, string[]>

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-biome-'))
  for (const name of ['biome.json', 'package.json', '.gitignore'])
    copyFileSync(join(repository, name), join(folder, name))
  for (const [file, source] of [...BAD.map(([, ...rest]) => rest), ...GOOD]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), source)
  }
  execFileSync('git', ['init', '--quiet'], { cwd: folder })
  found = biome()
})

afterAll(() => rmSync(folder, { recursive: true }))

/** What the real Biome with the repository's configuration says of the files: the last word of each category by file. */
function biome(): Map<string, string[]> {
  const binary = join(repository, 'node_modules/.bin/biome')
  const args = ['check', '--reporter=json', '--max-diagnostics=none']
  const { stdout } = spawnSync(binary, args, { cwd: folder, encoding: 'utf8' })
  const report: { diagnostics: { category: string; location: { path: string } }[] } = JSON.parse(stdout)
  const byFile = new Map<string, string[]>()
  for (const { category, location } of report.diagnostics) {
    byFile.set(location.path, [...(byFile.get(location.path) ?? []), category.split('/').at(-1) ?? ''])
  }
  return byFile
}

describe('Biome', () => {
  test.each(BAD)('finds %s in %s', (rule, file) => {
    expect(found.get(file)).toContain(rule)
  })

  test.each(GOOD)('is content with %s', (file) => {
    expect(found.get(file)).toBeUndefined()
  })
})
