import { test as base, expect as baseExpect, request } from '@playwright/test'
import type { RunningServer } from './running-server.ts'
import { OWNER, startServer, temporaryDataFolder } from './running-server.ts'
import type { Watch } from './watch.ts'
import { watch } from './watch.ts'

/** Cookies as Playwright keeps them. */
export type SignedIn = Awaited<ReturnType<Awaited<ReturnType<typeof request.newContext>>['storageState']>>

type OfWorker = { readonly server: RunningServer; readonly signedIn: SignedIn }
type OfTest = { readonly watched: Watch }

/**
 * A test with a desk: one built server for each worker, with an owner who is signed in.
 * A message of error on the console, an error that nobody caught, a request to another
 * host, or a word of complaint from the server fails it.
 */
export const test = base.extend<OfTest, OfWorker>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures it needs from the pattern.
    async ({}, use) => {
      const folder = await temporaryDataFolder()
      const server = await startServer({ dataDir: folder.path })
      await use(server)
      await server.stop()
      await folder.gone()
      baseExpect(server.complained, 'the server complained').toEqual([])
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  signedIn: [async ({ server }, use) => use(await signIn(server)), { scope: 'worker' }],
  baseURL: async ({ server }, use) => use(server.address),
  storageState: async ({ signedIn }, use) => use(signedIn),
  watched: [
    async ({ context, server }, use) => {
      const watched = watch(context, server.address)
      await use(watched)
      baseExpect(watched.faults(), 'nothing unexpected happened in the browser').toEqual([])
    },
    { auto: true },
  ],
})

/** Playwright's own, so that a spec imports from one place. */
export const expect = baseExpect

/** Signs the owner of a server in, through the door that the page uses. */
export async function signIn(server: Pick<RunningServer, 'address'>): Promise<SignedIn> {
  const { address } = server
  const door = await request.newContext({ baseURL: address, extraHTTPHeaders: { Origin: address } })
  const answer = await door.post('/api/auth/sign-in/email', { data: { email: OWNER.email, password: OWNER.password } })
  if (!answer.ok()) throw new Error(`Signing in failed: ${answer.status()} ${await answer.text()}`)
  const state = await door.storageState()
  await door.dispose()
  return state
}
