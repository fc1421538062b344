import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'

/** The account that every server of these specs makes at its first start. Its name must never be read by readers. */
export const OWNER = { email: 'owner@desk.example', password: 'a few unrelated words', name: 'Oda Accountname' }

/** The built server, running as a process of its own with a data folder of its own. */
export type RunningServer = {
  /** The origin, without a slash at its end. */
  readonly address: string
  readonly dataDir: string
  /** Lines that it printed. */
  readonly said: readonly string[]
  /** Lines that it printed as errors. */
  readonly complained: readonly string[]
  /** Ends it in order, and keeps its data folder. */
  readonly stop: () => Promise<void>
  /** Ends it by SIGKILL, and keeps its data folder. */
  readonly kill: () => Promise<void>
}

/** Where a server is started: its data folder, what is run in place of `server/main.ts`, and further settings. */
export type StartOptions = {
  readonly dataDir: string
  readonly entry?: string
  readonly port?: number
  readonly env?: Readonly<Record<string, string>>
}

/** How long a start may take on a machine that does other things too, in milliseconds. */
const START_MS = 60_000

/** Starts the built server on a free port of this machine and waits until it answers. */
export async function startServer({
  dataDir,
  entry = 'server/main.ts',
  port,
  env = {},
}: StartOptions): Promise<RunningServer> {
  const chosen = port ?? (await freePort())
  const child = spawn(process.execPath, [entry], {
    cwd: resolve(import.meta.dirname, '..'),
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      ...ownerEnv(),
      DATA_DIR: dataDir,
      PORT: String(chosen),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = linesOf(child, 'stdout')
  const complained = linesOf(child, 'stderr')
  await begun(child, said, complained)
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }
  const address = `http://127.0.0.1:${chosen}`
  return { address, dataDir, said, complained, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') }
}

/** A data folder of its own under the system's temporary one; `gone` removes it. */
export async function temporaryDataFolder(): Promise<{ path: string; gone: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'plumbline-e2e-'))
  return { path, gone: () => rm(path, { recursive: true, force: true }) }
}

function ownerEnv(): Record<string, string> {
  return { OWNER_EMAIL: OWNER.email, OWNER_PASSWORD: OWNER.password, OWNER_NAME: OWNER.name }
}

function linesOf(child: ChildProcess, stream: 'stdout' | 'stderr'): string[] {
  const lines: string[] = []
  const source = child[stream]
  if (source) createInterface({ input: source }).on('line', (line) => lines.push(line))
  return lines
}

/** Waits for the line with the address. A server that ends before it says why. */
async function begun(child: ChildProcess, said: readonly string[], complained: readonly string[]): Promise<void> {
  const deadline = Date.now() + START_MS
  while (!said.some((line) => line.includes('is ready'))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL')
      throw new Error(`The server did not start:\n${[...said, ...complained].join('\n')}`)
    }
    await new Promise((done) => setTimeout(done, 20))
  }
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer().once('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
