import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { ownRedis } from './cluster.fixture.ts'
import type { Hints } from './hints.ts'
import { PATIENTLY } from './patience.fixture.ts'
import { openRedisHints } from './redis-hints.ts'

/** Hints whose way to Redis stands, with what they hear of the log and how often they doubt. */
async function openEar(url: string, deskId: string) {
  const hints = openRedisHints(url, deskId)
  const heard: string[] = []
  const doubts: number[] = []
  hints.hear('log', (message) => heard.push(message))
  hints.onDoubt(() => doubts.push(Date.now()))
  await expect.poll(() => doubts.length, PATIENTLY).toBeGreaterThan(0)
  return { ...hints, heard, doubts, [Symbol.asyncDispose]: () => hints.close() }
}

/** Tells until it is heard: the way may still be in the making. */
async function reaches(from: Hints, to: { readonly heard: readonly string[] }): Promise<void> {
  const word = randomUUID()
  await expect
    .poll(() => {
      from.tell('log', word)
      return to.heard
    }, PATIENTLY)
    .toContain(word)
}

test('what one process tells reaches the others of its desk, and neither itself nor another desk', async () => {
  await using redis = await ownRedis()
  await using one = await openEar(redis.url, 'a')
  await using other = await openEar(redis.url, 'a')
  await using stranger = await openEar(redis.url, 'b')
  await reaches(one, other)
  await reaches(other, one)
  one.tell('log', 'with spaces in it')
  one.tell('prose', 'of another topic')
  await expect.poll(() => other.heard.at(-1), PATIENTLY).toBe('with spaces in it')
  expect(one.heard).not.toContain('with spaces in it')
  expect(stranger.heard).toEqual([])
})

test('while Redis is away telling does nothing, doubts go on, and on its return hints pass again', async () => {
  await using redis = await ownRedis()
  await using one = await openEar(redis.url, 'a')
  await using other = await openEar(redis.url, 'a')
  await reaches(one, other)

  await redis.kill()
  const before = other.doubts.length
  one.tell('log', 'to nobody')
  await expect.poll(() => other.doubts.length, PATIENTLY).toBeGreaterThan(before + 1)
  expect(other.heard).not.toContain('to nobody')

  await redis.start()
  await reaches(one, other)
})

test('a desk opens while Redis is away', async () => {
  await using redis = await ownRedis()
  await redis.kill()
  await using one = await openEar(redis.url, 'a')
  await using other = await openEar(redis.url, 'a')
  await redis.start()
  await reaches(one, other)
})
