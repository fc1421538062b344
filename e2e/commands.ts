import type { APIRequestContext, APIResponse } from '@playwright/test'
import type { Command } from '../domain/command.ts'
import { partOf } from '../domain/command.ts'
import type { Workspace } from '../domain/workspace.ts'
import { expect } from './fixtures.ts'

/** Sends a command through the door, on the version that is given (0: as it was made). */
export function dispatch(door: APIRequestContext, command: Command, expects = 0): Promise<APIResponse> {
  const data = { key: crypto.randomUUID(), command, ...(partOf(command) && { expects }) }
  return door.post('/api/commands', { data })
}

/** Sends a command that has to be carried out. The answer is the version that its part has now. */
export async function carryOut(door: APIRequestContext, command: Command, expects = 0): Promise<number> {
  const answer = await dispatch(door, command, expects)
  expect(answer.status(), await answer.text()).toBe(200)
  const { event } = await answer.json()
  return Number(event.seq)
}

/** What a member has in view of an article. */
export async function workspaceOf(door: APIRequestContext, articleId: string): Promise<Workspace> {
  const answer = await door.get(`/api/articles/${articleId}/workspace`)
  expect(answer.status()).toBe(200)
  return answer.json()
}

/** Marks the words at `start` to `end` of an article as a claim. The answer is its ids. */
export async function claimThroughDoor(
  door: APIRequestContext,
  articleId: string,
  span: { readonly start: number; readonly end: number },
): Promise<{ claimId: string; annotationId: string }> {
  const { capture } = await workspaceOf(door, articleId)
  const ids = { claimId: crypto.randomUUID(), annotationId: crypto.randomUUID() }
  await carryOut(door, { name: 'claim', ...ids, articleId, captureId: capture.id, spans: [span], text: '' })
  return ids
}
