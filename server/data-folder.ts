import { randomBytes } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { getBytes, putBytes } from './content-store.ts'
import { takeLock } from './lock-file.ts'
import { writeDurably } from './write-durably.ts'

/** The folder that holds everything an embedded desk keeps. While it is open, no other process can open it. */
export type DataFolder = {
  /** Absolute. */
  readonly path: string
  /** 64 hexadecimal digits, made at the first start and kept since. */
  readonly secret: string
  /** Keeps bytes under their sha256 (hexadecimal), which is the answer. They are on disk before it comes. */
  readonly put: (bytes: Uint8Array) => Promise<string>
  /** The bytes kept under a sha256, or `null`. Throws when what is on disk is not what was kept. */
  readonly get: (sha256: string) => Promise<Uint8Array | null>
  /** Lets other processes open the folder. */
  readonly release: () => void
}

/** Makes the folder where there is none (only its owner may read it), and takes it for this process. */
export async function openDataFolder(
  dir: string,
): Promise<{ ok: true; folder: DataFolder } | { ok: false; reason: 'taken'; pid: number }> {
  const path = resolve(dir)
  await mkdir(path, { recursive: true, mode: 0o700 })
  const lock = takeLock(join(path, 'lock'))
  if (!lock.ok) return { ok: false, reason: 'taken', pid: lock.pid }
  const files = join(path, 'files')
  const folder: DataFolder = {
    path,
    secret: await keptSecret(path),
    put: (bytes) => putBytes(files, bytes),
    get: (sha256) => getBytes(files, sha256),
    release: lock.release,
  }
  return { ok: true, folder }
}

async function keptSecret(path: string): Promise<string> {
  const kept = await readFile(join(path, 'secret'), 'utf8').catch(ifMissing)
  if (kept !== null) return kept.trim()
  const secret = randomBytes(32).toString('hex')
  await writeDurably(join(path, 'secret'), Buffer.from(secret))
  return secret
}

function ifMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
