import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type DataFolder, openDataFolder } from './data-folder.ts'

let dir: string
let children: ChildProcess[]

beforeEach(() => {
  dir = join(mkdtempSync(join(tmpdir(), 'plumbline-data-')), 'data')
  children = []
})

afterEach(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(join(dir, '..'), { recursive: true })
})

async function opened(): Promise<DataFolder> {
  const result = await openDataFolder(dir)
  if (!result.ok) throw new Error(`taken by ${result.pid}`)
  return result.folder
}

/** Another process that opens the folder, says how it went and stays. */
async function otherProcess(): Promise<{ child: ChildProcess; said: string }> {
  const module = fileURLToPath(new URL('./data-folder.ts', import.meta.url))
  const script = `
    import { openDataFolder } from ${JSON.stringify(module)}
    const result = await openDataFolder(${JSON.stringify(dir)})
    console.log(result.ok ? 'opened' : 'taken by ' + result.pid)
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const [said] = await once(child.stdout, 'data')
  return { child, said: String(said).trim() }
}

async function killed(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

describe('the data folder', () => {
  test('is made for its owner alone', async () => {
    const folder = await opened()
    expect(statSync(folder.path).mode & 0o777).toBe(0o700)
    expect(statSync(join(folder.path, 'secret')).mode & 0o777).toBe(0o600)
  })

  test('keeps the secret that it made', async () => {
    const first = await opened()
    first.release()
    const second = await opened()
    expect(first.secret).toMatch(/^[0-9a-f]{64}$/)
    expect(second.secret).toBe(first.secret)
  })

  test('is opened once, and again when it was given back', async () => {
    const first = await opened()
    expect(await openDataFolder(dir)).toEqual({ ok: false, reason: 'taken', pid: process.pid })
    first.release()
    await opened()
  })

  test('is not to be had while another process has it, and is when that was killed', async () => {
    const { child, said } = await otherProcess()
    expect(said).toBe('opened')
    expect(await openDataFolder(dir)).toEqual({ ok: false, reason: 'taken', pid: child.pid })
    await killed(child)
    await opened()
    expect((await otherProcess()).said).toBe(`taken by ${process.pid}`)
  })

  test('goes to one of many that take over from the dead at once', async () => {
    await killed((await otherProcess()).child)
    const said = (await Promise.all(Array.from({ length: 6 }, otherProcess))).map((other) => other.said)
    expect(said.filter((word) => word === 'opened')).toHaveLength(1)
  })

  test.each([
    ['a pid that another process has got since', () => JSON.stringify({ pid: process.pid, startedAt: 'boot:1' })],
    ['a pid that no process has', () => JSON.stringify({ pid: 2 ** 30, startedAt: '' })],
    ['nothing', () => ''],
    ['what is no lock', () => '{"pid":"x"}'],
  ])('is taken over from a lock that holds %s', async (_, lock) => {
    const first = await opened()
    first.release()
    writeFileSync(join(dir, 'lock'), lock())
    await opened()
  })

  test('leaves nothing but its lock behind', async () => {
    const folder = await opened()
    expect(readdirSync(dir).sort()).toEqual(['lock', 'secret'])
    folder.release()
    expect(readdirSync(dir)).toEqual(['secret'])
  })

  test('gives back no lock that is another process’s', async () => {
    const folder = await opened()
    writeFileSync(join(dir, 'lock'), 'theirs')
    folder.release()
    expect(readFileSync(join(dir, 'lock'), 'utf8')).toBe('theirs')
  })
})

describe('bytes', () => {
  test('come back as they were kept', async () => {
    const folder = await opened()
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        expect(await folder.get(await folder.put(bytes))).toEqual(Buffer.from(bytes))
      }),
      { numRuns: 20 },
    )
  })

  test('are kept under their sha256, once', async () => {
    const folder = await opened()
    const [first, second] = await Promise.all([folder.put(Buffer.from('abc')), folder.put(Buffer.from('abc'))])
    expect(first).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(second).toBe(first)
    expect(readdirSync(join(dir, 'files', 'ba'))).toEqual([first.slice(2)])
  })

  test('that were never kept are null', async () => {
    const folder = await opened()
    expect(await folder.get('0'.repeat(64))).toBeNull()
  })

  test('that changed on disk are refused, and repaired when they come again', async () => {
    const folder = await opened()
    const sha256 = await folder.put(Buffer.from('abc'))
    writeFileSync(join(dir, 'files', sha256.slice(0, 2), sha256.slice(2)), 'ab')
    await expect(folder.get(sha256)).rejects.toThrow('have changed on disk')
    await folder.put(Buffer.from('abc'))
    expect(await folder.get(sha256)).toEqual(Buffer.from('abc'))
  })

  test('are not looked for outside the folder', async () => {
    const folder = await opened()
    await expect(folder.get('../../secret')).rejects.toThrow(RangeError)
  })
})
