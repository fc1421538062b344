import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Actor, Role } from '../../domain/member.ts'
import type { TestDesk } from '../desk.fixture.ts'
import { event, importLines, markClaim, openTestDesk } from '../desk.fixture.ts'
import { namesOfMembers } from '../reading/workspace.ts'

let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk()
})
afterEach(() => desk[Symbol.asyncDispose]())

const roleOf = async ({ memberId: id }: Actor) =>
  (await desk.db.prisma.member.findUniqueOrThrow({ where: { id } })).role
const setRole = (by: Actor, { memberId }: Actor, role: Role) => desk.send(by, { name: 'setMemberRole', memberId, role })
const remove = (by: Actor, { memberId }: Actor) => desk.send(by, { name: 'removeMember', memberId })

describe('a role', () => {
  test('that an owner gives counts for the next command of a session made before', async () => {
    event(await setRole(desk.owner, desk.editor, 'viewer'))
    const article = await importLines(desk, 'One bridge closed.')
    const refused = await desk.send(desk.editor, {
      name: 'archiveArticle',
      articleId: article.articleId,
      archived: true,
    })
    expect(refused).toEqual({ ok: false, problem: { type: 'notAllowed', act: 'archiveArticle' } })
  })

  test('of the only owner cannot be lowered, nor can they be removed', async () => {
    const last = { ok: false, problem: { type: 'lastOwner' } }
    expect(await setRole(desk.owner, desk.owner, 'editor')).toEqual(last)
    expect(await remove(desk.owner, desk.owner)).toEqual(last)
    event(await setRole(desk.owner, desk.editor, 'owner'))
    event(await setRole(desk.owner, desk.owner, 'editor'))
    expect(await roleOf(desk.owner)).toBe('editor')
  })

  test('of two owners who lower each other at the same moment leaves one', async () => {
    event(await setRole(desk.owner, desk.editor, 'owner'))
    const second = { ...desk.editor, role: 'owner' } as const
    const race = await Promise.all([setRole(desk.owner, second, 'viewer'), setRole(second, desk.owner, 'viewer')])
    expect(race.filter((result) => result.ok)).toHaveLength(1)
    expect(await desk.db.prisma.member.count({ where: { role: 'owner' } })).toBe(1)
  })
})

test('who is removed can do nothing more, and keeps their name in what they did', async () => {
  event(await remove(desk.owner, desk.checker))
  expect(await desk.send(desk.checker, { name: 'createStory', storyId: randomUUID(), title: 'x' })).toEqual({
    ok: false,
    problem: { type: 'notSignedIn' },
  })
  expect((await namesOfMembers(desk.db.prisma))[desk.checker.memberId]).toBe('A checker (former member)')
  expect(await remove(desk.owner, desk.checker)).toMatchObject({ problem: { type: 'notFound' } })
})

test('a byline is one’s own affair, and an owner’s', async () => {
  const setByline = (by: Actor, byline: string) =>
    desk.send(by, { name: 'setByline', memberId: desk.viewer.memberId, byline })
  expect(await setByline(desk.editor, 'X')).toEqual({
    ok: false,
    problem: { type: 'notAllowed', act: 'manageMembers' },
  })
  event(await setByline(desk.viewer, ' V. Ewer '))
  expect((await desk.db.prisma.member.findUniqueOrThrow({ where: { id: desk.viewer.memberId } })).byline).toBe(
    'V. Ewer',
  )
  event(await setByline(desk.owner, ''))
  expect((await desk.db.prisma.member.findUniqueOrThrow({ where: { id: desk.viewer.memberId } })).byline).toBeNull()
})

describe('the work on a claim', () => {
  const claimed = async () => {
    const article = await importLines(desk, 'The bridge closed in 1902.')
    const { claimId } = await markClaim(desk, article.on('closed in 1902'))
    const now = () => desk.db.prisma.claim.findUniqueOrThrow({ where: { id: claimId } })
    return { claimId, now }
  }

  test('is given to who can do it', async () => {
    const { claimId, now } = await claimed()
    const assign = (memberId: string | null) => desk.send(desk.checker, { name: 'assignClaim', claimId, memberId })
    event(await assign(desk.editor.memberId))
    expect((await now()).assigneeId).toBe(desk.editor.memberId)
    const refused = { ok: false, problem: { type: 'notAssignable' } }
    expect([await assign(desk.viewer.memberId), await assign(randomUUID())]).toEqual([refused, refused])
    event(await assign(null))
    expect((await now()).assigneeId).toBeNull()
  })

  test('is ready, sent back with a reason, and ready again', async () => {
    const { claimId, now } = await claimed()
    event(await desk.send(desk.checker, { name: 'markReady', claimId, ready: true }))
    expect(await now()).toMatchObject({ status: 'ready', statusReason: '', statusBy: desk.checker.memberId })
    const sendBack = (reason: string) => desk.send(desk.editor, { name: 'sendBack', claimId, reason })
    expect(await sendBack('  ')).toMatchObject({ problem: { type: 'invalid', issues: [{ path: 'reason' }] } })
    event(await sendBack('Which bridge?'))
    expect(await now()).toMatchObject({
      status: 'sentBack',
      statusReason: 'Which bridge?',
      statusBy: desk.editor.memberId,
    })
    event(await desk.send(desk.checker, { name: 'markReady', claimId, ready: true }))
    expect(await now()).toMatchObject({ status: 'ready', statusReason: '' })
  })

  test('is not said to be ready by one while another sends it back', async () => {
    const { claimId } = await claimed()
    const race = await Promise.all([
      desk.dispatch(desk.checker, {
        key: randomUUID(),
        command: { name: 'markReady', claimId, ready: true },
        expects: 0,
      }),
      desk.dispatch(desk.editor, {
        key: randomUUID(),
        command: { name: 'sendBack', claimId, reason: 'x' },
        expects: 0,
      }),
    ])
    expect(race.map((result) => (result.ok ? 'done' : result.problem.type)).sort()).toEqual(['done', 'stale'])
  })
})
