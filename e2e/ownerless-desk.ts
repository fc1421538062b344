import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'
import { startServer, temporaryDataFolder } from './running-server.ts'
import type { Walk } from './states/walk.ts'
import { watch } from './watch.ts'

/** A desk that has just been started for the first time, seen by whoever has its one-time address. */
export type OwnerlessDesk = {
  readonly page: Page
  readonly setupAddress: string
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

const NOBODY = { OWNER_EMAIL: '', OWNER_PASSWORD: '', OWNER_NAME: '' }

/** Starts a desk without an owner. Nobody may complain, as on every other. */
export async function openOwnerlessDesk({
  browser,
  env,
  open,
}: Pick<Walk, 'browser' | 'env' | 'open'>): Promise<OwnerlessDesk> {
  const folder = await temporaryDataFolder()
  const server = await startServer({ dataDir: folder.path, env: { ...env, ...NOBODY } })
  const context = await browser.newContext({ baseURL: server.address, storageState: { cookies: [], origins: [] } })
  const watched = watch(context, server.address)
  const close = async () => {
    await context.close()
    await server.stop()
    await folder.gone()
    expect([...watched.faults(), ...server.complained]).toEqual([])
  }
  const setupAddress = /\S+\/setup\?token=\S+/.exec(server.said.join('\n'))?.[0] ?? ''
  return { page: await open(context), setupAddress, [Symbol.asyncDispose]: close }
}
