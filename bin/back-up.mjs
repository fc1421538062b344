import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { askServer } from './ask-server.mjs'
import { StepFailed } from './run.mjs'

/**
 * Writes a backup of the running server's embedded desk to a file, which only its owner may read. A file of that name
 * is replaced once the new one is whole and on disk. Throws a sentence where that cannot be.
 * @param {string} file
 * @param {import('./ask-server.mjs').Variables} env
 */
export async function backUp(file, env) {
  const response = await askServer('/api/operator/backup', env)
  if (response.status === 404)
    throw new StepFailed('This desk is on PostgreSQL: back it up with pg_dump, as docs/operating.md says.')
  if (!response.ok || !response.body) throw new StepFailed(`The server answered ${response.status}.`)
  const unfinished = `${file}.${process.pid}.part`
  try {
    // Types of the same Web interface in Node's and the browser's words.
    const body = Readable.fromWeb(/** @type {import('node:stream/web').ReadableStream} */ (response.body))
    await pipeline(body, createWriteStream(unfinished, { mode: 0o600 }))
    await synced(unfinished)
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw new StepFailed(`The backup was not written: ${error instanceof Error ? error.message : error}`)
  }
}

/** @param {string} path */
async function synced(path) {
  const file = await open(path, 'r+')
  await file.sync()
  await file.close()
}
