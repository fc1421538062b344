import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../domain/member.ts'
import { OWNER, openTestAccounts } from './accounts.fixture.ts'
import { accountOfToken } from './tokens.ts'

let accounts: Awaited<ReturnType<typeof openTestAccounts>>
let owner: Actor
let checker: Actor
beforeAll(async () => {
  accounts = await openTestAccounts()
  owner = await accounts.actorOf(await accounts.signIn(OWNER.email))
  checker = await accounts.actorOf((await accounts.member('checker')).session)
})
afterAll(() => accounts[Symbol.asyncDispose]())

const bearer = (token: string) => new Headers({ Authorization: `Bearer ${token}` })

test('a token acts for its member, and its last use is known', async () => {
  const { id, token } = await accounts.makeToken(checker, { name: 'archive script', days: 30 })
  expect(await accounts.signedIn(bearer(token))).toMatchObject({ id: checker.memberId, role: 'checker' })
  const { tokens } = await accounts.readAccount(checker)
  expect(tokens.find((one) => one.id === id)).toMatchObject({
    name: 'archive script',
    start: token.slice(0, 10),
    lastUsedAt: expect.stringMatching(/^2/),
  })
})

test('a token is kept as a hash alone', async () => {
  const { token } = await accounts.makeToken(checker, { name: 'secret', days: 1 })
  expect(JSON.stringify(await accounts.db.prisma.apikey.findMany())).not.toContain(token.slice(12))
})

test('a token ends on its day', async () => {
  const { token, expiresAt } = await accounts.makeToken(checker, { name: 'short', days: 1 })
  const at = (ms: number) => accountOfToken(accounts.db.prisma, token, new Date(Date.parse(expiresAt) + ms))
  expect([await at(-1), await at(0)]).toEqual([checker.memberId, null])
})

test('a token that is wrong is nobody’s, even beside a good session', async () => {
  const session = (await accounts.member('viewer', 'Vi Ewer')).session
  session.set('Authorization', 'Bearer plumb_guess')
  expect(await accounts.signedIn(session)).toBeNull()
  expect(await accounts.signedIn(bearer(''))).toBeNull()
})

test('one’s own tokens can be revoked, another member’s only by owners, who see everybody’s', async () => {
  const mine = await accounts.makeToken(checker, { name: 'mine', days: 1 })
  const theirs = await accounts.makeToken(owner, { name: 'theirs', days: 1 })
  expect((await accounts.readAccount(checker)).tokens.map((token) => token.memberId)).not.toContain(owner.memberId)
  expect((await accounts.readAccount(owner)).tokens.map((token) => token.id)).toEqual(
    expect.arrayContaining([mine.id, theirs.id]),
  )
  expect(await accounts.revokeToken(checker, theirs.id)).toEqual({
    ok: false,
    problem: { type: 'notFound', what: 'token' },
  })
  expect(await accounts.revokeToken(owner, mine.id)).toMatchObject({ ok: true })
  expect(await accounts.signedIn(bearer(mine.token))).toBeNull()
  expect(await accounts.signedIn(bearer(theirs.token))).toMatchObject({ role: 'owner' })
})
