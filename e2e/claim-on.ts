import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import type { Door } from './load.ts'
import { send, textOf } from './load.ts'

/** An article at the door of `socket-entry.ts`. */
export type Place = { readonly articleId: string; readonly captureId: string; readonly length: number }

/** Brings in an article of one line. */
export async function importOn({ address, headers }: Door): Promise<Place> {
  const text = 'The harbour bridge closed in 1902.'
  const answer = await fetch(`${address}/articles`, { method: 'POST', headers, body: text })
  const { value } = await answer.json()
  return { articleId: value.id, captureId: value.capture.id, length: text.length }
}

/**
 * Marks the whole article as a claim, and answers where its explanation is written. On a database whose last process was
 * just killed the log may be held for a moment longer; so it is sent, under one key, until it is acknowledged.
 */
export async function claimOn(door: Door, place?: Place): Promise<{ claimId: string; proseId: string }> {
  const { articleId, captureId, length } = place ?? (await importOn(door))
  const [claimId, annotationId] = [randomUUID(), randomUUID()]
  const spans = [{ start: 0, end: length }]
  const ids = { articleId, captureId, annotationId, claimId }
  const key = randomUUID()
  await expect.poll(() => send(door, key, { name: 'claim', ...ids, spans, text: '' })).toBe(true)
  return { claimId, proseId: `${claimId}.explanation` }
}

/** The text of a prose document as it is on disk. */
export async function proseOf({ address, headers }: Door, proseId: string): Promise<string> {
  const answer = await fetch(`${address}/prose?id=${proseId}`, { headers })
  expect(answer.status).toBe(200)
  return textOf(new Uint8Array(await answer.arrayBuffer()))
}
