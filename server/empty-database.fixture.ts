import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of a dump of an embedded database with nothing in it. */
    emptyDatabase: string
  }
}

/** Makes one empty database for all integration tests: making one takes seconds, copying it does not. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-empty-'))
  const path = join(folder, 'database.tar')
  const database = await PGlite.create()
  await writeFile(path, new Uint8Array(await (await database.dumpDataDir('none')).arrayBuffer()))
  await database.close()
  project.provide('emptyDatabase', path)
  return () => rm(folder, { recursive: true, force: true })
}
