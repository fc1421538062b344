import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { applyEvent, versionOf } from '../../domain/workspace.ts'
import type { TestDesk } from '../desk.fixture.ts'
import { event, importLines, markClaim, openTestDesk } from '../desk.fixture.ts'
import { readWorkspace } from '../reading/workspace.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk[Symbol.asyncDispose]())

async function twoClaims() {
  const article = await importLines(desk, 'The bridge closed.', 'The bridge was shut.')
  const one = await markClaim(desk, article.on('The bridge closed'))
  const other = await markClaim(desk, article.on('The bridge was shut'))
  return { ...article, one, other }
}

async function workspaceOf(articleId: string) {
  const read = await readWorkspace(desk.db, desk.checker, articleId)
  if (!read.ok) throw new Error('The article is not there')
  return read.value
}

test('a link made on what was seen before a merge is stale: the merge moved the place', async () => {
  const { one, other } = await twoClaims()
  event(await desk.send(desk.checker, { name: 'mergeClaims', claimId: one.claimId, intoClaimId: other.claimId }))
  const unlink = { name: 'unlinkAppearance', annotationId: one.annotationId, newClaimId: randomUUID() } as const
  expect(await desk.dispatch(desk.editor, { key: randomUUID(), command: unlink, expects: 0 })).toMatchObject({
    ok: false,
    problem: { type: 'stale', current: { command: 'mergeClaims' } },
  })
})

test('who heard of the merge knows the versions that it made', async () => {
  const { articleId, one, other } = await twoClaims()
  const before = await workspaceOf(articleId)
  const merge = { name: 'mergeClaims', claimId: one.claimId, intoClaimId: other.claimId } as const
  const merged = event(await desk.send(desk.checker, merge))
  const heard = applyEvent(before, merged)
  expect(heard?.versions).toMatchObject((await workspaceOf(articleId)).versions)
  expect(heard && versionOf(heard, one.annotationId, 'claim')).toBe(merged.seq)
})

test('a place of a claim that was retired meanwhile is not brought back', async () => {
  const { one } = await twoClaims()
  const { claimId, annotationId } = one
  event(await desk.send(desk.checker, { name: 'deleteAnnotation', annotationId }))
  event(await desk.send(desk.checker, { name: 'retireClaim', claimId, retired: true }))
  const restore = { name: 'restoreAnnotation', annotationId } as const
  expect(await desk.send(desk.checker, restore)).toEqual({ ok: false, problem: { type: 'retired' } })
  event(await desk.send(desk.checker, { name: 'retireClaim', claimId, retired: false }))
  expect((await desk.send(desk.checker, restore)).ok).toBe(true)
})
