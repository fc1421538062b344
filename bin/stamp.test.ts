import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeFrom } from './stamp.mjs'

let folder: string
let made: number

beforeEach(() => {
  made = 0
  folder = mkdtempSync(join(tmpdir(), 'plumbline-stamp-'))
  mkdirSync(join(folder, 'sources/deep'), { recursive: true })
  write('sources/deep/a.ts', 'a')
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)

function moveText() {
  write('sources/deep/a.ts', '')
  write('sources/deep/b.ts', 'a')
}

function make(): Promise<void> {
  const output = join(folder, 'output')
  return makeFrom(output, [join(folder, 'sources'), join(folder, 'lock')], async () => {
    made += 1
    mkdirSync(output, { recursive: true })
  })
}

describe('what is made from sources', () => {
  test('is made once while they stay the same', async () => {
    await make()
    await make()
    expect(made).toBe(1)
  })

  test.each([
    ['a source changes', () => write('sources/deep/a.ts', 'b')],
    ['a source is added', () => write('sources/b.ts', '')],
    ['a source goes', () => rmSync(join(folder, 'sources/deep/a.ts'))],
    ['a source that was missing comes', () => write('lock', '1')],
    ['text moves from one source to another', moveText],
    ['it is deleted', () => rmSync(join(folder, 'output'), { recursive: true })],
  ])('is made again when %s', async (_, change) => {
    await make()
    change()
    await make()
    expect(made).toBe(2)
  })

  test('is not made again for a test', async () => {
    await make()
    write('sources/a.test.ts', 'x')
    await make()
    expect(made).toBe(1)
  })

  test('is made again after a making that failed, although the sources are back', async () => {
    await make()
    write('sources/deep/a.ts', 'broken')
    await expect(
      makeFrom(join(folder, 'output'), [join(folder, 'sources')], () => Promise.reject(new Error('x'))),
    ).rejects.toThrow()
    write('sources/deep/a.ts', 'a')
    await make()
    expect(made).toBe(2)
  })
})
