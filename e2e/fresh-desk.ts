import type { Browser, BrowserContext, Page } from '@playwright/test'
import { expect } from './fixtures.ts'
import type { RunningServer } from './running-server.ts'
import { startServer, temporaryDataFolder } from './running-server.ts'
import { fillUnused } from './unused-desk.ts'
import type { Watch } from './watch.ts'
import { watch } from './watch.ts'

/** A desk that nobody has used yet, with its owner signed in, in a browser window of its own. */
export type FreshDesk = {
  readonly server: RunningServer
  readonly context: BrowserContext
  readonly page: Page
  readonly watched: Watch
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

/** Opens a fresh desk, with further settings. Its end is held to the same as that of a shared one: nobody complained. */
export async function openFreshDesk(browser: Browser, env: Readonly<Record<string, string>> = {}): Promise<FreshDesk> {
  const folder = await temporaryDataFolder()
  const storageState = await fillUnused(folder.path)
  const server = await startServer({ dataDir: folder.path, env })
  const context = await browser.newContext({ baseURL: server.address, storageState })
  const watched = watch(context, server.address)
  const close = async () => {
    await context.close()
    await server.stop()
    await folder.gone()
    expect([...watched.faults(), ...server.complained]).toEqual([])
  }
  return { server, context, page: await context.newPage(), watched, [Symbol.asyncDispose]: close }
}
