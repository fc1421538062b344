import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { run } from './run.mjs'

const module = fileURLToPath(new URL('./run.mjs', import.meta.url))
const node = process.execPath

/** Says `up`, then, when it is told to stop, `closing`, and ends in its own time. */
const SERVER = `
  process.on('SIGTERM', () => { console.log('closing'); setTimeout(() => process.exit(0), 50) })
  setInterval(() => {}, 1000)
  console.log('up')`

/** A launcher as `bin/start.mjs` is one. */
const LAUNCHER = `
  import { run } from ${JSON.stringify(module)}
  process.exitCode = await run(process.execPath, process.execPath, ['--eval', ${JSON.stringify(SERVER)}])`

const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

/** Starts a command that ends up in the launcher, and waits for its server. */
async function started(command: string, args: string[], env: Record<string, string> = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...env } })
  children.push(child)
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  await once(child.stdout, 'data')
  return { child, all: once(child.stdout, 'close').then(() => said) }
}

const launcher = ['--input-type=module', '--eval', LAUNCHER]

describe('a program that is run', () => {
  test.each([0, 3])('hands its exit code %d on', async (code) => {
    expect(await run(node, node, ['--eval', `process.exit(${code})`])).toBe(code)
  })

  test('has failed when a signal ended it', async () => {
    expect(await run(node, node, ['--eval', "process.kill(process.pid, 'SIGKILL')"])).toBe(1)
  })

  test('finds its Node first on the path', async () => {
    const script =
      'process.exit(require("node:path").dirname(process.execPath) === process.env.PATH.split(":")[0] ? 0 : 1)'
    expect(await run(node, node, ['--eval', script])).toBe(0)
  })

  test('hears a signal, and the launcher ends with it', async () => {
    const { child, all } = await started(node, launcher)
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
    expect(await all).toBe('up\nclosing\n')
  })

  test('is told to stop when npm and its shell are gone', async () => {
    const shell = '"$0" "$@"; true'
    const { child, all } = await started('sh', ['-c', shell, node, ...launcher], { npm_lifecycle_event: 'start' })
    child.kill('SIGTERM')
    expect(await all).toBe('up\nclosing\n')
  })
})
