import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PATIENTLY } from '../patience.fixture.ts'
import { asked, BASE, cookieOf, granted, OWNER, openTestAccounts, PASSWORD, tokenIn } from './accounts.fixture.ts'
import { openSignOnService, signOnAs } from './sign-on.fixture.ts'

const CALLBACK = `${BASE}/api/auth/callback/oidc`

let service: Awaited<ReturnType<typeof openSignOnService>>
let accounts: Awaited<ReturnType<typeof openTestAccounts>>
beforeAll(async () => {
  service = await openSignOnService(CALLBACK)
  accounts = await openTestAccounts({ oidc: service.service })
})
afterAll(async () => {
  await accounts[Symbol.asyncDispose]()
  await service[Symbol.asyncDispose]()
})

/** Signs on as a person of the service, by the whole way; answers who is signed in then, and where they are led. */
async function signOn(subject: string, person: { email: string; email_verified?: boolean; name?: string }) {
  service.people.set(subject, { email_verified: true, name: 'Ada Marsh', ...person })
  const begun = await accounts.auth(
    asked('sign-in/social', { provider: 'oidc', callbackURL: '/claims', errorCallbackURL: '/sign-in?next=%2F' }),
  )
  const { url } = await begun.json()
  const back = await signOnAs(subject, url, CALLBACK)
  const answer = await accounts.auth(new Request(back, { headers: cookieOf(begun.headers) }))
  const location = new URL(answer.headers.get('location') ?? '', BASE)
  return {
    member: await accounts.signedIn(cookieOf(answer.headers)),
    path: location.pathname,
    error: location.searchParams.get('error'),
  }
}

async function invite(email: string) {
  const owner = await accounts.actorOf(await accounts.signIn(OWNER.email))
  return granted(await accounts.invitations.invite(owner, randomUUID(), { role: 'editor', email }))
}

test('who was invited by the address that the service has verified becomes a member, once', async () => {
  await invite('Ada@desk.example')
  const first = await signOn('ada', { email: 'ada@desk.example' })
  expect(first).toMatchObject({ member: { name: 'Ada Marsh', role: 'editor' }, path: '/claims', error: null })
  expect(accounts.heard.at(-1)).toMatchObject({ command: 'joinDesk', memberId: first.member?.id })
  const again = await signOn('ada', { email: 'ada@desk.example' })
  expect(again.member?.id).toBe(first.member?.id)
})

test('who is a member already by that address comes into their own account', async () => {
  expect((await signOn('first-owner', { email: 'OWNER@desk.example' })).member).toMatchObject({ role: 'owner' })
})

test('who was not invited is told so and makes nothing', async () => {
  const users = await accounts.db.prisma.user.count()
  const stranger = await signOn('stranger', { email: 'stranger@elsewhere.example' })
  expect(stranger).toEqual({ member: null, path: '/sign-in', error: 'signup_disabled' })
  expect(await accounts.db.prisma.user.count()).toBe(users)
})

test('an address that the service has not verified opens nothing, invited or not', async () => {
  await invite('ben@desk.example')
  const ben = await signOn('ben', { email: 'ben@desk.example', email_verified: false })
  expect(ben).toMatchObject({ member: null, error: 'signup_disabled' })
  const thief = await signOn('thief', { email: OWNER.email, email_verified: false })
  expect(thief).toMatchObject({ member: null, error: 'account_not_linked' })
})

test('who was removed does not come back by it, until they are invited anew', async () => {
  await invite('cleo@desk.example')
  const cleo = await signOn('cleo', { email: 'cleo@desk.example' })
  const owner = await accounts.actorOf(await accounts.signIn(OWNER.email))
  const command = { name: 'removeMember', memberId: cleo.member?.id ?? '' } as const
  granted(await accounts.dispatch(owner, { key: randomUUID(), command, expects: 0 }))
  const comesBack = async () => (await signOn('cleo', { email: 'cleo@desk.example' })).error
  await expect.poll(comesBack, PATIENTLY).toBe('signup_disabled')
  await invite('cleo@desk.example')
  expect((await signOn('cleo', { email: 'cleo@desk.example' })).member?.id).not.toBe(cleo.member?.id)
})

/** Joins by a link with a password, as somebody who says that `email` is theirs. */
async function join(link: string, email: string) {
  granted(await accounts.invitations.join({ token: tokenIn(link), name: 'Zed Marsh', email, password: PASSWORD }))
}

test('an account by an address that somebody only typed is not opened to whom the service knows by it', async () => {
  await join((await invite('')).link, 'dora@desk.example')
  const dora = await signOn('dora', { email: 'dora@desk.example' })
  expect(dora).toMatchObject({ member: null, error: 'account_not_linked' })
})

test('an account by the address that its invitation named is', async () => {
  await join((await invite('Emil@desk.example')).link, 'emil@desk.example')
  expect((await signOn('emil', { email: 'emil@desk.example' })).member).toMatchObject({ name: 'Zed Marsh' })
})

test('an invitation for nobody in particular lets nobody in who has no address', async () => {
  await invite('')
  const members = await accounts.db.prisma.member.count()
  for (const email of ['', ' ']) expect(await signOn(`without${email}`, { email })).toMatchObject({ member: null })
  expect(await accounts.db.prisma.member.count()).toBe(members)
})
