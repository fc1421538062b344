import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { scriptsOf, scriptWeight, WORKSPACE, weightLine } from './script-weight.mjs'

let build: string
beforeEach(() => {
  build = mkdtempSync(join(tmpdir(), 'plumbline-weight-'))
  write('build-manifest.json', JSON.stringify({ polyfillFiles: ['old.js'], rootMainFiles: ['main.js'] }))
  const entryJSFiles = { layout: ['shared.js'], page: ['shared.js', 'page.js'] }
  const manifest = JSON.stringify({ entryJSFiles })
  write(
    join('server', 'app', `${WORKSPACE}_client-reference-manifest.js`),
    `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {}; globalThis.__RSC_MANIFEST[${JSON.stringify(WORKSPACE)}] = ${manifest}`,
  )
  for (const script of ['main.js', 'shared.js', 'page.js', 'old.js', 'later.js']) write(script, `// ${script}`)
})
afterEach(() => rmSync(build, { recursive: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(build, path)), { recursive: true })
  writeFileSync(join(build, path), text)
}

describe('the first load of a page', () => {
  test('is what its layouts and itself ask for, each once, without polyfills and what comes later', async () => {
    expect(await scriptsOf(build, WORKSPACE)).toEqual(['main.js', 'shared.js', 'page.js'])
  })

  test('weighs what a browser receives', async () => {
    const weights = ['main.js', 'shared.js', 'page.js'].map((script) => gzipSync(`// ${script}`).length)
    expect(await scriptWeight(build, WORKSPACE)).toBe(weights.reduce((sum, weight) => sum + weight))
    write('page.js', Array.from({ length: 40_000 }, (_, i) => (i * 7919).toString(36)).join(''))
    expect(await weightLine(build)).toMatch(/is [1-9]\d* kB of script/)
  })

  test('is unknown of a page that was not built', async () => {
    await expect(scriptsOf(build, '/nowhere/page')).rejects.toThrow()
  })
})
