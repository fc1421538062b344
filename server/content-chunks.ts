import { createHash } from 'node:crypto'
import type { PrismaClient } from '../prisma/generated/client.ts'

/** Most bytes in one row: a large value holds everybody up while it is read or written. */
const CHUNK = 1024 * 1024

/** Where large bytes are kept, under their sha256 (hexadecimal). They are durable before `put` answers. */
export type ContentStore = {
  readonly put: (bytes: Uint8Array) => Promise<string>
  readonly get: (sha256: string) => Promise<Uint8Array | null>
}

/** Keeps bytes in the database, for desks whose processes share no folder. */
export function openChunks(prisma: PrismaClient): ContentStore {
  return { put: (bytes) => putChunks(prisma, bytes), get: (sha256) => getChunks(prisma, sha256) }
}

async function putChunks(prisma: PrismaClient, bytes: Uint8Array): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const count = Math.max(1, Math.ceil(bytes.byteLength / CHUNK))
  const data = Array.from({ length: count }, (_, index) => ({
    sha256,
    index,
    bytes: Uint8Array.from(bytes.subarray(index * CHUNK, (index + 1) * CHUNK)),
  }))
  await prisma.$transaction(
    data.map((row) =>
      prisma.byteChunk.upsert({ where: { sha256_index: { sha256, index: row.index } }, create: row, update: {} }),
    ),
  )
  return sha256
}

async function getChunks(prisma: PrismaClient, sha256: string): Promise<Uint8Array | null> {
  const rows = await prisma.byteChunk.findMany({ where: { sha256 }, orderBy: { index: 'asc' } })
  if (rows.length === 0) return null
  const bytes = Buffer.concat(rows.map((row) => row.bytes))
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new Error(`The bytes kept under ${sha256} have changed in the database`)
  return bytes
}
