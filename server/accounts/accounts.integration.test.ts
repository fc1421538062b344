import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { asked, cookieOf, OWNER, openTestAccounts, PASSWORD } from './accounts.fixture.ts'
import { trustedOrigins } from './auth.ts'
import { isOperator } from './operator.ts'

const FIRST = { ...OWNER, deskName: 'The Harbour Desk', email: 'Owner@Desk.example' }

async function setupToken(accounts: Awaited<ReturnType<typeof openTestAccounts>>): Promise<string> {
  const address = await accounts.setupAddress()
  if (address === null) throw new Error('There is an owner already')
  return new URL(address).searchParams.get('token') ?? ''
}

describe('the set-up door', () => {
  test('makes the first owner once, signed in, and names the desk, which the log tells', async () => {
    await using accounts = await openTestAccounts({ owner: null })
    const token = await setupToken(accounts)
    const made = await accounts.setUp({ ...FIRST, token })
    if (!made.ok) throw new Error(JSON.stringify(made.problem))
    const member = await accounts.signedIn(cookieOf(made.value))
    expect(member).toMatchObject({ name: 'First Owner', role: 'owner' })
    expect((await accounts.db.prisma.desk.findUniqueOrThrow({ where: { id: 'desk' } })).name).toBe('The Harbour Desk')
    expect(accounts.heard).toMatchObject([
      { command: 'joinDesk', memberId: member?.id, subjects: [member?.id, 'desk'] },
    ])
    expect(await accounts.setupAddress()).toBeNull()
    expect(await accounts.setUp({ ...FIRST, email: 'second@desk.example', token })).toMatchObject({
      problem: { type: 'notAllowed' },
    })
  })

  test('makes one owner of five who come at the same moment', async () => {
    await using accounts = await openTestAccounts({ owner: null })
    const token = await setupToken(accounts)
    const race = [1, 2, 3, 4, 5].map((n) => accounts.setUp({ ...FIRST, email: `owner${n}@desk.example`, token }))
    expect((await Promise.all(race)).filter((result) => result.ok)).toHaveLength(1)
    expect(await accounts.db.prisma.member.count()).toBe(1)
    expect(await accounts.db.prisma.user.count()).toBe(1)
  })

  test('stays shut for a wrong token, and says all that is wrong with a form', async () => {
    await using accounts = await openTestAccounts({ owner: null })
    expect(await accounts.setUp({ ...FIRST, token: 'guess' })).toMatchObject({ problem: { type: 'notAllowed' } })
    const token = await setupToken(accounts)
    const result = await accounts.setUp({ token, deskName: ' ', name: '', email: 'nobody', password: 'short' })
    expect(result).toMatchObject({
      problem: {
        type: 'invalid',
        issues: [{ path: 'deskName' }, { path: 'name' }, { path: 'email' }, { path: 'password' }],
      },
    })
    expect(await accounts.hasOwner()).toBe(false)
  })
})

describe('an account', () => {
  test('cannot be made by signing up', async () => {
    await using accounts = await openTestAccounts()
    const stranger = { email: 'stranger@desk.example', password: PASSWORD, name: 'Stranger' }
    expect((await accounts.auth(asked('sign-up/email', stranger))).status).toBe(404)
    expect(await accounts.db.prisma.user.count()).toBe(1)
  })

  test('signs in whatever the case of its address, and a session ends with signing out', async () => {
    await using accounts = await openTestAccounts()
    const session = cookieOf((await accounts.signIn('OWNER@desk.example')).headers)
    expect(await accounts.signedIn(session)).toMatchObject({ role: 'owner' })
    await accounts.auth(asked('sign-out', {}, { cookie: session.get('cookie') ?? '' }))
    expect(await accounts.signedIn(session)).toBeNull()
  })

  test('changes its password by the one before, which ends its other sessions', async () => {
    await using accounts = await openTestAccounts()
    const other = cookieOf((await accounts.signIn(OWNER.email)).headers)
    const cookie = cookieOf((await accounts.signIn(OWNER.email)).headers).get('cookie') ?? ''
    const change = (currentPassword: string) => {
      const json = { currentPassword, newPassword: 'another long one', revokeOtherSessions: true }
      return accounts.auth(asked('change-password', json, { cookie }))
    }
    expect((await change('not the one before')).status).toBe(400)
    const changed = await change(PASSWORD)
    expect(changed.status).toBe(200)
    expect(await accounts.signedIn(cookieOf(changed.headers))).toMatchObject({ role: 'owner' })
    expect(await accounts.signedIn(other)).toBeNull()
    expect((await accounts.signIn(OWNER.email)).status).toBe(401)
    expect((await accounts.signIn(OWNER.email, 'another long one')).status).toBe(200)
  })

  test('signs out everywhere at once', async () => {
    await using accounts = await openTestAccounts()
    const [one, two] = [await accounts.signIn(OWNER.email), await accounts.signIn(OWNER.email)]
    const cookie = cookieOf(one.headers).get('cookie') ?? ''
    await accounts.auth(asked('revoke-sessions', {}, { cookie }))
    expect([await accounts.signedIn(cookieOf(one.headers)), await accounts.signedIn(cookieOf(two.headers))]).toEqual([
      null,
      null,
    ])
  })

  test('gets a new password by a reset token, once, and its sessions end', async () => {
    await using accounts = await openTestAccounts()
    const before = cookieOf((await accounts.signIn(OWNER.email)).headers)
    const token = await accounts.makeResetToken(OWNER.email)
    const reset = () => accounts.auth(asked('reset-password', { token, newPassword: 'another long one' }))
    expect((await reset()).status).toBe(200)
    expect((await reset()).status).toBe(400)
    expect(await accounts.signedIn(before)).toBeNull()
    expect((await accounts.signIn(OWNER.email, 'another long one')).status).toBe(200)
    expect(await accounts.makeResetToken('nobody@desk.example')).toBeNull()
  })

  test('is tried for its password from another site’s page in vain', async () => {
    await using accounts = await openTestAccounts()
    const foreign = asked(
      'sign-in/email',
      { email: OWNER.email, password: PASSWORD },
      { Origin: 'https://evil.example' },
    )
    expect((await accounts.auth(foreign)).status).toBe(403)
  })
})

describe('attempts to sign in', () => {
  test('that fail are limited for each account, from wherever they come', async () => {
    await using accounts = await openTestAccounts()
    const guesses = await Promise.all(
      Array.from({ length: 12 }, (_, i) => accounts.signIn(OWNER.email, 'guess guess guess', `192.0.2.${i}`)),
    )
    expect(guesses.filter((answer) => answer.status === 401)).toHaveLength(10)
    expect(guesses.filter((answer) => answer.status === 429)).toHaveLength(2)
    const right = await accounts.signIn(OWNER.email)
    expect([right.status, Number(right.headers.get('Retry-After')) > 0]).toEqual([429, true])
  })

  test('that fail are limited for each address, whatever account they try', async () => {
    await using accounts = await openTestAccounts()
    const from = (address: string, i: number) => accounts.signIn(`nobody ${i}`, 'guess guess guess', address)
    for (let i = 0; i < 50; i++) await from('192.0.2.1', i)
    expect((await accounts.signIn(OWNER.email, PASSWORD, '192.0.2.1')).status).toBe(429)
    expect((await accounts.signIn(OWNER.email, PASSWORD, '192.0.2.2')).status).toBe(200)
  })

  test('from an address that has used its own up do not count for the account', async () => {
    await using accounts = await openTestAccounts()
    for (let i = 0; i < 50; i++) await accounts.signIn(`nobody ${i}`, 'guess guess guess', '192.0.2.1')
    for (let i = 0; i < 12; i++) await accounts.signIn(OWNER.email, 'guess guess guess', '192.0.2.1')
    expect((await accounts.signIn(OWNER.email, PASSWORD, '192.0.2.2')).status).toBe(200)
  })

  test('that succeed are not', async () => {
    await using accounts = await openTestAccounts()
    for (let i = 0; i < 12; i++) expect((await accounts.signIn(OWNER.email)).status).toBe(200)
  })
})

test('a body that is too large for any of it is not read to its end', async () => {
  await using accounts = await openTestAccounts()
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull: (stream) => {
      sent += 1
      if (sent < 1000) stream.enqueue(new Uint8Array(1024).fill(32))
      else stream.close()
    },
  })
  const { url, headers } = asked('sign-in/email', {})
  const streamed = { method: 'POST', headers, body, duplex: 'half' } // Node asks for `duplex` beside a stream.
  const endless = new Request(url, streamed)
  expect((await accounts.auth(endless)).status).toBe(413)
  expect(sent).toBeLessThan(100)
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
