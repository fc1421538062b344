import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { PATIENTLY } from '../patience.fixture.ts'
import { granted, OWNER, openTestAccounts } from './accounts.fixture.ts'
import { endAccounts } from './end-account.ts'

test('who is removed loses sessions and tokens, keeps their name in the log, and can be invited anew', async () => {
  await using accounts = await openTestAccounts()
  const owner = await accounts.actorOf(await accounts.signIn(OWNER.email))
  const { email, session } = await accounts.member('checker', 'Ada Marsh')
  const ada = await accounts.actorOf(session)
  const { token } = await accounts.makeToken(ada, { name: 'script', days: 1 })
  const bearer = new Headers({ Authorization: `Bearer ${token}` })
  expect(await accounts.signedIn(bearer)).toMatchObject({ id: ada.memberId })

  const command = { name: 'removeMember', memberId: ada.memberId } as const
  granted(await accounts.dispatch(owner, { key: randomUUID(), command, expects: 0 }))
  expect([await accounts.signedIn(session), await accounts.signedIn(bearer)]).toEqual([null, null])

  const left = { where: { id: ada.memberId } }
  await vi.waitFor(async () => expect(await accounts.db.prisma.user.findUnique(left)).toBeNull(), PATIENTLY)
  expect(await accounts.db.prisma.apikey.count({ where: { referenceId: ada.memberId } })).toBe(0)
  expect(await accounts.db.prisma.session.count({ where: { userId: ada.memberId } })).toBe(0)
  expect(await accounts.db.prisma.member.findUnique(left)).toMatchObject({ name: 'Ada Marsh', userId: null })
  expect((await accounts.signIn(email)).status).toBe(401)
  await accounts.member('viewer', 'Ada Marsh')
  expect((await accounts.signIn(email)).status).toBe(200)
})

test('what a process could not end is ended by the next start, and nobody else’s', async () => {
  await using accounts = await openTestAccounts()
  const { session } = await accounts.member('checker')
  const gone = await accounts.actorOf(session)
  const stays = await accounts.member('editor')
  await accounts.db.prisma.member.update({ where: { id: gone.memberId }, data: { removedAt: new Date() } })
  expect(await accounts.signedIn(session)).toBeNull()
  await endAccounts(accounts.db.prisma)
  expect(await accounts.db.prisma.session.count({ where: { userId: gone.memberId } })).toBe(0)
  expect(await accounts.signedIn(stays.session)).toMatchObject({ role: 'editor' })
})

test('a lowered role counts for sessions and tokens that are there', async () => {
  await using accounts = await openTestAccounts()
  const owner = await accounts.actorOf(await accounts.signIn(OWNER.email))
  const { session } = await accounts.member('editor')
  const editor = await accounts.actorOf(session)
  const command = { name: 'setMemberRole', memberId: editor.memberId, role: 'viewer' } as const
  granted(await accounts.dispatch(owner, { key: randomUUID(), command, expects: 0 }))
  expect(await accounts.signedIn(session)).toMatchObject({ role: 'viewer' })
  const stale = await accounts.dispatch(editor, {
    key: randomUUID(),
    command: { name: 'createStory', storyId: randomUUID(), title: 'x' },
  })
  expect(stale).toEqual({ ok: false, problem: { type: 'notAllowed', act: 'createStory' } })
})
