import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { tarEnd, tarEntry } from './tar.ts'

const AT = new Date('2026-11-22T03:04:05Z')

test('the system’s tar reads what we write', () => {
  const files = [
    ['empty', ''],
    ['folder/one block', 'x'.repeat(512)],
    ['folder/more', 'ä'.repeat(700)],
  ] as const
  const archive = Buffer.concat([...files.flatMap(([name, text]) => tarEntry(name, Buffer.from(text), AT)), tarEnd()])
  const tar = (...args: string[]) => spawnSync('tar', args, { input: archive, encoding: 'utf8' })
  expect(tar('-tf', '-')).toMatchObject({ status: 0, stderr: '', stdout: files.map(([name]) => `${name}\n`).join('') })
  for (const [name, text] of files) expect(tar('-xOf', '-', name).stdout).toBe(text)
})

test('a name that would be cut off is refused', () => {
  expect(() => tarEntry('x'.repeat(101), new Uint8Array(), AT)).toThrow(RangeError)
})
