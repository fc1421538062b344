import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { openTestDatabase } from '../desk.fixture.ts'
import { prepareDesk } from '../prepare-desk.ts'
import { openAuth, trustedOrigins } from './auth.ts'
import { hasOwner, makeMember, makeResetToken, memberOf } from './members.ts'
import { isOperator } from './operator.ts'
import { openSetUpDoor } from './set-up.ts'

const BASE = 'http://desk.example'
const OWNER = {
  deskName: 'The Harbour Desk',
  name: 'First Owner',
  email: 'Owner@Desk.example',
  password: 'a long enough one',
}

async function openAccounts() {
  const { db, drop } = await openTestDatabase()
  await prepareDesk(db)
  const auth = openAuth(db.prisma, { secret: 's'.repeat(32), baseUrl: BASE })
  const close = async () => {
    await db.close()
    await drop()
  }
  return { prisma: db.prisma, auth, door: openSetUpDoor(db.prisma, auth), [Symbol.asyncDispose]: close }
}

const ask = (path: string, body: object) =>
  new Request(`${BASE}/api/auth/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: BASE },
    body: JSON.stringify(body),
  })
const asCookie = (headers: Headers) =>
  new Headers({
    cookie: headers
      .getSetCookie()
      .map((c) => c.split(';')[0])
      .join('; '),
  })

describe('the set-up door', () => {
  test('makes the first owner once, signed in, and names the desk', async () => {
    await using accounts = await openAccounts()
    const token = await accounts.door.token()
    if (token === null) throw new Error('There is an owner already')
    const made = await accounts.door.run({ ...OWNER, token })
    if (!made.ok) throw new Error(JSON.stringify(made.problem))
    expect(await memberOf(accounts.prisma, accounts.auth, asCookie(made.value))).toMatchObject({
      name: 'First Owner',
      role: 'owner',
    })
    expect((await accounts.prisma.desk.findUniqueOrThrow({ where: { id: 'desk' } })).name).toBe('The Harbour Desk')
    expect(await accounts.door.token()).toBeNull()
    expect(await accounts.door.run({ ...OWNER, email: 'second@desk.example', token })).toMatchObject({
      problem: { type: 'notAllowed' },
    })
  })

  test('stays shut for a wrong token, and says all that is wrong with a form', async () => {
    await using accounts = await openAccounts()
    expect(await accounts.door.run({ ...OWNER, token: 'guess' })).toMatchObject({ problem: { type: 'notAllowed' } })
    const token = (await accounts.door.token()) ?? ''
    const result = await accounts.door.run({ token, deskName: ' ', name: '', email: 'nobody', password: 'short' })
    expect(result).toMatchObject({
      problem: {
        type: 'invalid',
        issues: [{ path: 'deskName' }, { path: 'name' }, { path: 'email' }, { path: 'password' }],
      },
    })
    expect(await hasOwner(accounts.prisma)).toBe(false)
  })
})

describe('an account', () => {
  test('cannot be made by signing up', async () => {
    await using accounts = await openAccounts()
    const response = await accounts.auth.handler(
      ask('sign-up/email', { email: 'stranger@desk.example', password: 'a long enough one', name: 'Stranger' }),
    )
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(await accounts.prisma.user.count()).toBe(0)
  })

  test('signs in whatever the case of its address, and a session ends with signing out', async () => {
    await using accounts = await openAccounts()
    await makeMember(accounts.prisma, accounts.auth, { ...OWNER, role: 'owner' })
    const response = await accounts.auth.handler(
      ask('sign-in/email', { email: 'owner@DESK.example', password: OWNER.password }),
    )
    const session = asCookie(response.headers)
    expect(await memberOf(accounts.prisma, accounts.auth, session)).toMatchObject({ role: 'owner' })
    const out = ask('sign-out', {})
    out.headers.set('cookie', session.get('cookie') ?? '')
    await accounts.auth.handler(out)
    expect(await memberOf(accounts.prisma, accounts.auth, session)).toBeNull()
  })

  test('of a removed member is nobody', async () => {
    await using accounts = await openAccounts()
    const member = await makeMember(accounts.prisma, accounts.auth, { ...OWNER, role: 'owner' })
    const response = await accounts.auth.handler(ask('sign-in/email', { email: OWNER.email, password: OWNER.password }))
    await accounts.prisma.member.update({ where: { id: member.id }, data: { removedAt: new Date() } })
    expect(await memberOf(accounts.prisma, accounts.auth, asCookie(response.headers))).toBeNull()
  })

  test('gets a new password by a reset token, once, and its sessions end', async () => {
    await using accounts = await openAccounts()
    await makeMember(accounts.prisma, accounts.auth, { ...OWNER, role: 'owner' })
    const before = asCookie(
      (await accounts.auth.handler(ask('sign-in/email', { email: OWNER.email, password: OWNER.password }))).headers,
    )
    const token = await makeResetToken(accounts.prisma, accounts.auth, OWNER.email, new Date())
    const reset = () => accounts.auth.handler(ask('reset-password', { token, newPassword: 'another long one' }))
    expect((await reset()).status).toBe(200)
    expect((await reset()).status).toBe(400)
    expect(await memberOf(accounts.prisma, accounts.auth, before)).toBeNull()
    expect(
      (await accounts.auth.handler(ask('sign-in/email', { email: OWNER.email, password: 'another long one' }))).status,
    ).toBe(200)
    expect(await makeResetToken(accounts.prisma, accounts.auth, 'nobody@desk.example', new Date())).toBeNull()
  })
})

test('only who knows the secret is the operator', () => {
  const key = createHash('sha256').update('operator secret').digest('hex')
  expect(isOperator('secret', `Bearer ${key}`)).toBe(true)
  expect([isOperator('other', `Bearer ${key}`), isOperator('secret', null), isOperator('secret', 'Bearer ')]).toEqual([
    false,
    false,
    false,
  ])
})

test('on a laptop both names of it are trusted, elsewhere only the desk’s own origin', () => {
  expect(trustedOrigins('http://127.0.0.1:3000')).toEqual(['http://localhost:3000', 'http://127.0.0.1:3000'])
  expect(trustedOrigins('https://desk.example')).toEqual(['https://desk.example'])
})
