import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { tallyOf } from './tally.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-tally-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function report(content: object): string {
  const path = join(folder, 'report.json')
  writeFileSync(path, JSON.stringify(content))
  return path
}

describe('the tally', () => {
  test('counts Vitest’s tests', () => {
    const testResults = [
      {
        name: join(process.cwd(), 'domain/span.test.ts'),
        status: 'failed',
        assertionResults: [
          { status: 'failed', fullName: 'a span ends' },
          { status: 'passed', fullName: 'a span begins' },
        ],
      },
      { name: join(process.cwd(), 'domain/gone.test.ts'), status: 'failed', assertionResults: [] },
    ]
    expect(tallyOf(report({ numPassedTests: 5, numFailedTests: 1, testResults }), 1)).toEqual({
      passed: 5,
      failed: 1,
      names: ['domain/span.test.ts: a span ends', 'domain/gone.test.ts: could not be run'],
    })
  })

  test('counts Playwright’s, one that passed the second time as passed', () => {
    const spec = (title: string, status: string) => ({ file: 'find.spec.ts', title, tests: [{ status }] })
    const suites = [
      {
        specs: [spec('finds', 'unexpected')],
        suites: [{ specs: [spec('counts', 'flaky'), spec('ends', 'expected')] }],
      },
    ]
    expect(tallyOf(report({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 }, suites }), 1)).toEqual({
      passed: 6,
      failed: 1,
      names: ['find.spec.ts: finds', 'find.spec.ts: counts (passed the second time)'],
    })
  })

  test.each([
    ['a file of tests could not be read', () => report({ numPassedTests: 5, numFailedTests: 0 }), 5],
    ['the runner died before it could write', () => join(folder, 'missing.json'), 0],
  ])('is never all green when %s', (_, path, passed) => {
    expect(tallyOf(path(), 1)).toEqual({ passed, failed: 1, names: [expect.stringContaining('no test failed')] })
  })
})
