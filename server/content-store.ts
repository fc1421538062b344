import { createHash } from 'node:crypto'
import { mkdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { syncFolder, writeDurably } from './write-durably.ts'

/** Keeps bytes in the store at `root` under their sha256, which is the answer; on disk before it comes. */
export async function putBytes(root: string, bytes: Uint8Array): Promise<string> {
  const sha256 = hashOf(bytes)
  const path = pathOf(root, sha256)
  if (await isWhole(path, bytes.byteLength)) return sha256
  if (await mkdir(dirname(path), { recursive: true, mode: 0o700 })) {
    await syncFolder(root)
    await syncFolder(dirname(root))
  }
  await writeDurably(path, bytes)
  return sha256
}

/** The bytes under a sha256, or `null`. Throws when the disk holds others, and for what is not a sha256. */
export async function getBytes(root: string, sha256: string): Promise<Uint8Array | null> {
  const bytes = await readFile(pathOf(root, sha256)).catch(nullIfMissing)
  if (bytes !== null && hashOf(bytes) !== sha256) throw new Error(`The bytes kept under ${sha256} have changed on disk`)
  return bytes
}

/** Two levels, so that no folder grows too long to list. */
function pathOf(root: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError(`Not a sha256 in hexadecimal: ${sha256}`)
  return join(root, sha256.slice(0, 2), sha256.slice(2))
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

async function isWhole(path: string, size: number): Promise<boolean> {
  const found = await stat(path).catch(nullIfMissing)
  return found?.size === size
}

function nullIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
