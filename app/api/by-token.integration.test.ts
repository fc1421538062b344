import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../domain/member.ts'
import { BASE, OWNER, openTestAccounts } from '../../server/accounts/accounts.fixture.ts'
import { parseDispatch } from '../../server/door/command-schema.ts'
import { POST as command } from './commands/route.ts'
import { POST as invite } from './members/invitations/route.ts'

const DESK = Symbol.for('plumbline.desk')

let accounts: Awaited<ReturnType<typeof openTestAccounts>>
let owner: Actor
let session: string
let byToken: Record<string, string>
beforeAll(async () => {
  accounts = await openTestAccounts()
  const signedIn = await accounts.signIn(OWNER.email)
  owner = await accounts.actorOf(signedIn)
  session = signedIn.headers.getSetCookie().join('; ')
  byToken = { Authorization: `Bearer ${(await accounts.makeToken(owner, { name: 'script', days: 1 })).token}` }
  Reflect.set(globalThis, DESK, { ...accounts, origins: [BASE], parse: { dispatch: parseDispatch } })
})
afterAll(async () => {
  Reflect.deleteProperty(globalThis, DESK)
  await accounts[Symbol.asyncDispose]()
})

const asked = (body: object, headers: Record<string, string>) =>
  new Request(BASE, { method: 'POST', headers, body: JSON.stringify(body) })
const setRole = (memberId: string, role: string, expects: number) => ({
  key: randomUUID(),
  command: { name: 'setMemberRole', memberId, role },
  expects,
})

test('an owner’s token invites nobody, whatever cookie comes with it; their session does', async () => {
  const offer = { role: 'owner' }
  expect((await invite(asked(offer, byToken))).status).toBe(403)
  expect((await invite(asked(offer, { ...byToken, cookie: session }))).status).toBe(403)
  expect(await accounts.db.prisma.invitation.count()).toBe(0)
  expect((await invite(asked(offer, { cookie: session }))).status).toBe(201)
})

test('an owner’s token makes nobody an owner, and goes on giving the other roles', async () => {
  const { memberId } = await accounts.actorOf((await accounts.member('checker')).session)
  const refused = await command(asked(setRole(memberId, 'owner', 0), byToken))
  expect([refused.status, (await refused.json()).problem]).toEqual([403, { type: 'notAllowed', act: 'setMemberRole' }])
  const given = await command(asked(setRole(memberId, 'editor', 0), byToken))
  expect(given.status).toBe(200)
  const { seq } = (await given.json()).event
  expect((await command(asked(setRole(memberId, 'owner', seq), { cookie: session }))).status).toBe(200)
})
