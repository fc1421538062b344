import { rmSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { type SignedIn, signIn } from './fixtures.ts'
import { startServer, temporaryDataFolder } from './running-server.ts'

/** The data folder of a desk that was set up and never used, and its owner's session. */
type UnusedDesk = { readonly path: string; readonly signedIn: SignedIn }

let unused: Promise<UnusedDesk> | null = null

/**
 * Fills a data folder with a desk that nobody has used yet; the answer is its owner's session. One is made for each
 * process and copied: making its database takes a server several seconds, and opening it less than one.
 */
export async function fillUnused(path: string): Promise<SignedIn> {
  unused ??= makeUnused()
  const desk = await unused
  await cp(desk.path, path, { recursive: true })
  return desk.signedIn
}

async function makeUnused(): Promise<UnusedDesk> {
  const { path } = await temporaryDataFolder()
  process.once('exit', () => rmSync(path, { recursive: true, force: true }))
  const server = await startServer({ dataDir: path })
  const signedIn = await signIn(server)
  await server.stop()
  return { path, signedIn }
}
