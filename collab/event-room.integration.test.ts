import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { DeskEvent } from '../domain/event.ts'
import { roomName } from '../domain/live.ts'
import { decodeToClient } from '../domain/live-wire.ts'
import { event } from '../server/desk.fixture.ts'
import { PATIENTLY } from '../server/patience.fixture.ts'
import type { BareSocket } from './bare-socket.fixture.ts'
import { openBareSocket } from './bare-socket.fixture.ts'
import type { Person, TestCollab } from './collab.fixture.ts'
import { openTestCollab, pageOf } from './collab.fixture.ts'

let collab: TestCollab
let vera: Person
beforeAll(async () => {
  collab = await openTestCollab()
  vera = await collab.person('viewer', 'Vera')
})
afterAll(() => collab[Symbol.asyncDispose]())

async function enter(who: Person, articleId: string): Promise<BareSocket> {
  const socket = await openBareSocket(collab.url(), pageOf(who))
  socket.enter(roomName({ kind: 'article', articleId }), '')
  await vi.waitFor(() => expect(socket.heard.some(({ type }) => type === 'stateless')).toBe(true), PATIENTLY)
  return socket
}

function events({ heard }: BareSocket): DeskEvent[] {
  return heard
    .filter(({ type }) => type === 'stateless')
    .flatMap(({ text }) => {
      const message = decodeToClient(text, () => null)
      return message?.type === 'event' ? [message.event] : []
    })
}

const change = (articleId: string, value: string) =>
  collab.send(collab.checker.actor, { name: 'setArticleField', articleId, field: 'outlet', value })

test('every event of an article comes to its room, in order and without a gap, and to no other', async () => {
  const [article, other] = [await collab.claim(), await collab.claim()]
  const [here, elsewhere] = [
    await enter(collab.checker, article.articleId),
    await enter(collab.checker, other.articleId),
  ]
  const made: DeskEvent[] = []
  for (let i = 0; i < 20; i += 1) made.push(event(await change(article.articleId, `Paper ${i}`)))
  await vi.waitFor(() => expect(events(here)).toEqual(made), PATIENTLY)
  expect(events(elsewhere)).toEqual([])
  await Promise.all([here.end(), elsewhere.end()])
})

test('a viewer hears that something happened to a confidential source, and not what; the order stays', async () => {
  const { articleId, claimId } = await collab.claim()
  const [viewer, checker] = [await enter(vera, articleId), await enter(collab.checker, articleId)]
  const secret = { id: randomUUID(), title: 'Tove Rusk', confidential: true }
  const cited = event(
    await collab.send(collab.checker.actor, { name: 'cite', citationId: randomUUID(), claimId, source: secret }),
  )
  const open = event(await change(articleId, 'The Paper'))
  await vi.waitFor(() => expect(events(viewer)).toHaveLength(2), PATIENTLY)
  expect(events(viewer)).toEqual([{ ...cited, changes: null }, open])
  await vi.waitFor(() => expect(events(checker)).toEqual([cited, open]), PATIENTLY)
  expect(JSON.stringify(viewer.heard)).not.toContain('Tove Rusk')
  await Promise.all([viewer.end(), checker.end()])
})
