import type { Dirent } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { pipeline, Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import { tarEnd, tarEntry } from './tar.ts'

/**
 * The whole embedded desk as a gzipped tar archive, made while it runs: `database.tar`, the database at one moment, and
 * `files/`, which holds at least what that database names, because files are written before their row and never change.
 * The secret is left out: who is signed in there must sign in again where it is restored.
 */
export function backUp(dump: () => Promise<Blob>, folder: string, now: Date): ReadableStream<Uint8Array> {
  const zipped = createGzip()
  pipeline(Readable.from(archive(dump, folder, now)), zipped, (error) => {
    // Whoever asked sees a body that ends early. That they went away themselves is no fault.
    if (error && error.code !== 'ERR_STREAM_PREMATURE_CLOSE') console.error(error)
  })
  return Readable.toWeb(zipped) as ReadableStream<Uint8Array> // one Web interface, typed twice: by Node and by the browser
}

async function* archive(dump: () => Promise<Blob>, folder: string, now: Date): AsyncGenerator<Uint8Array> {
  yield* tarEntry('database.tar', new Uint8Array(await (await dump()).arrayBuffer()), now)
  for (const path of await filesIn(join(folder, 'files')))
    yield* tarEntry(relative(folder, path), await readFile(path), now)
  yield tarEnd()
}

/** The finished files of the content store: the names of others end in `.tmp`. */
async function filesIn(folder: string): Promise<string[]> {
  const entries: Dirent[] = await readdir(folder, { recursive: true, withFileTypes: true }).catch(noneIfMissing)
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.tmp'))
    .map((entry) => join(entry.parentPath, entry.name))
}

function noneIfMissing(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return []
  throw error
}
