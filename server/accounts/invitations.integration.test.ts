import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor, Role } from '../../domain/member.ts'
import { readHistory } from '../reading/events.ts'
import { readMembers } from '../reading/members.ts'
import { cookieOf, granted, OWNER, openTestAccounts, PASSWORD, tokenIn } from './accounts.fixture.ts'

let accounts: Awaited<ReturnType<typeof openTestAccounts>>
let owner: Actor
beforeAll(async () => {
  accounts = await openTestAccounts()
  owner = await accounts.actorOf(await accounts.signIn(OWNER.email))
})
afterAll(() => accounts[Symbol.asyncDispose]())

async function invited(email = '') {
  const made = granted(await accounts.invitations.invite(owner, randomUUID(), { role: 'checker', email }))
  return { ...made, token: tokenIn(made.link) }
}
const person = () => ({ name: 'Ada Marsh', email: `${randomUUID()}@desk.example`, password: PASSWORD })

describe('an invitation', () => {
  test('makes a member in its role, signed in, with one event', async () => {
    const { token, id } = await invited()
    expect(await accounts.invitations.offer(token)).toEqual({ ok: true, value: { role: 'checker', email: '' } })
    const session = granted(await accounts.invitations.join({ token, ...person() }))
    const member = await accounts.signedIn(cookieOf(session))
    expect(member).toMatchObject({ name: 'Ada Marsh', role: 'checker' })
    expect(accounts.heard.at(-1)).toMatchObject({
      command: 'joinDesk',
      memberId: member?.id,
      subjects: [member?.id, id],
    })
  })

  test('makes one member of five who come with its link at the same moment', async () => {
    const { token } = await invited()
    const members = await accounts.db.prisma.member.count()
    const race = await Promise.all([1, 2, 3, 4, 5].map(() => accounts.invitations.join({ token, ...person() })))
    expect(race.filter((result) => result.ok)).toHaveLength(1)
    expect(race.filter((result) => !result.ok && result.problem.type === 'invitationSpent')).toHaveLength(4)
    expect(await accounts.db.prisma.member.count()).toBe(members + 1)
    expect(await accounts.db.prisma.user.count()).toBe(members + 1)
  })

  test('works once', async () => {
    const { token, id } = await invited()
    granted(await accounts.invitations.join({ token, ...person() }))
    const spent = { ok: false, problem: { type: 'invitationSpent', why: 'used' } }
    expect(await accounts.invitations.join({ token, ...person() })).toEqual(spent)
    expect(await accounts.invitations.offer(token)).toEqual(spent)
    const command = { name: 'withdrawInvitation', invitationId: id } as const
    expect(await accounts.dispatch(owner, { key: randomUUID(), command, expects: 0 })).toEqual(spent)
  })

  test('works for a week', async () => {
    const { token, id, expiresAt } = await invited()
    expect(Math.round((Date.parse(expiresAt) - Date.now()) / 86_400_000)).toBe(7)
    await accounts.db.prisma.invitation.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1) } })
    const spent = { ok: false, problem: { type: 'invitationSpent', why: 'expired' } }
    expect(await accounts.invitations.join({ token, ...person() })).toEqual(spent)
  })

  test('can be withdrawn', async () => {
    const { token, id } = await invited()
    const command = { name: 'withdrawInvitation', invitationId: id } as const
    granted(await accounts.dispatch(owner, { key: randomUUID(), command, expects: 0 }))
    const spent = { ok: false, problem: { type: 'invitationSpent', why: 'withdrawn' } }
    expect(await accounts.invitations.join({ token, ...person() })).toEqual(spent)
  })

  test('for one address makes an account of that address and no other', async () => {
    const { token } = await invited('Zoe@Desk.example')
    const session = granted(await accounts.invitations.join({ token, ...person() }))
    const member = await accounts.actorOf(cookieOf(session))
    expect((await accounts.readAccount(member)).email).toBe('zoe@desk.example')
  })

  test('is not known by a token that was guessed, and the desk keeps no token', async () => {
    const { token } = await invited()
    expect(await accounts.invitations.join({ token: 'guess', ...person() })).toMatchObject({
      problem: { type: 'notFound' },
    })
    const kept = await accounts.db.prisma.invitation.findMany()
    const log = await accounts.db.prisma.event.findMany()
    expect(JSON.stringify([kept, log])).not.toContain(token)
  })

  test('is not spent by a form with faults, nor by an address that is taken', async () => {
    const { token } = await invited()
    const short = await accounts.invitations.join({ token, ...person(), password: 'short' })
    expect(short).toMatchObject({ problem: { type: 'invalid', issues: [{ path: 'password' }] } })
    const taken = await accounts.invitations.join({ token, ...person(), email: 'OWNER@desk.example' })
    expect(taken).toEqual({ ok: false, problem: { type: 'emailTaken' } })
    expect((await accounts.invitations.join({ token, ...person() })).ok).toBe(true)
  })

  test('is listed for owners alone, while it is open', async () => {
    const { id } = await invited('list@desk.example')
    const listed = async (actor: Actor) => (await readMembers(accounts.db, actor)).invitations.map((one) => one.id)
    expect(await listed(owner)).toContain(id)
    expect(await listed({ ...owner, role: 'editor' })).toEqual([])
  })

  test('is told of in full to owners alone', async () => {
    const { id } = await invited('told@desk.example')
    const told = async (role: Role) => JSON.stringify(await readHistory(accounts.db, { ...owner, role }, [id]))
    expect(await told('owner')).toContain('told@desk.example')
    expect(await told('editor')).not.toContain('told@desk.example')
  })

  test('for what is no address is not made', async () => {
    const made = await accounts.invitations.invite(owner, randomUUID(), { role: 'checker', email: 'ada' })
    expect(made).toMatchObject({ problem: { type: 'invalid', issues: [{ path: 'email' }] } })
  })
})
