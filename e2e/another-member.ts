import type { Browser, BrowserContext } from '@playwright/test'
import { request } from '@playwright/test'
import type { Role } from '../domain/member.ts'
import { expect, type SignedIn } from './fixtures.ts'
import type { RunningServer } from './running-server.ts'

/** Somebody else at the desk, in a browser of their own. */
export type AnotherMember = {
  readonly name: string
  readonly context: BrowserContext
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

/** Invites somebody through the door that the settings use, lets them join, and opens a browser for them. */
export async function anotherMember(
  browser: Browser,
  { address }: Pick<RunningServer, 'address'>,
  { owner, role, name }: { readonly owner: SignedIn; readonly role: Role; readonly name: string },
): Promise<AnotherMember> {
  const storageState = await joined(address, owner, role, name)
  const context = await browser.newContext({ baseURL: address, storageState })
  return { name, context, [Symbol.asyncDispose]: () => context.close() }
}

async function joined(address: string, owner: SignedIn, role: Role, name: string): Promise<SignedIn> {
  const headers = { baseURL: address, extraHTTPHeaders: { Origin: address } }
  const [host, guest] = [
    await request.newContext({ ...headers, storageState: owner }),
    await request.newContext(headers),
  ]
  const email = `${crypto.randomUUID()}@desk.example`
  const invited = await host.post('/api/members/invitations', { data: { role, email } })
  expect(invited.status(), await invited.text()).toBe(201)
  const token = new URL((await invited.json()).link, address).searchParams.get('token')
  const answer = await guest.post('/api/join', { data: { token, name, email, password: crypto.randomUUID() } })
  expect(answer.ok(), await answer.text()).toBe(true)
  const state = await guest.storageState()
  await Promise.all([host.dispose(), guest.dispose()])
  return state
}
