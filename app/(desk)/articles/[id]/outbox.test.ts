import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { openOutbox } from './open-outbox.ts'
import type { KeptCommand, Outbox } from './outbox.ts'

import { openDatabase } from './outbox-database.ts'
import { databaseOutbox } from './outbox-in-database.ts'
import { memoryOutbox } from './outbox-in-memory.ts'

let members = 0
const newMember = () => `member-${++members}`

/** An outbox as a page that was opened later finds it. */
async function reopened(member: string): Promise<Outbox> {
  const database = await openDatabase()
  if (!database) throw new Error('fake-indexeddb did not open')
  return databaseOutbox(database, member)
}

const kept = (key: string, articleId = 'a1'): KeptCommand => ({
  articleId,
  dispatch: { key, command: { name: 'setStance', annotationId: key, stance: 'denies' }, expects: 0 },
  at: '2026-11-22T10:00:00.000Z',
  refused: null,
})
const keysOf = async (outbox: Outbox, articleId?: string) =>
  (await outbox.commands.list(articleId)).map((c) => c.dispatch.key)

const KINDS: readonly (readonly [string, (member: string) => Promise<Outbox>])[] = [
  ['in the browser', reopened],
  ['in memory', async () => memoryOutbox()],
]

describe.each(KINDS)('an outbox %s', (_, open) => {
  it('keeps commands in their order, article by article', async () => {
    const outbox = await open(newMember())
    for (const command of [kept('k2'), kept('k1'), kept('k3', 'a2')]) await outbox.commands.put(command)
    expect(await keysOf(outbox)).toEqual(['k2', 'k1', 'k3'])
    expect(await outbox.commands.list('a2')).toEqual([kept('k3', 'a2')])
  })

  it('keeps a command once, in its first place, however often it is put', async () => {
    const outbox = await open(newMember())
    for (const command of [kept('k1'), kept('k2'), kept('k1')]) await outbox.commands.put(command)
    expect(await keysOf(outbox)).toEqual(['k1', 'k2'])
  })

  it('marks a command as refused in its place, unless it is gone', async () => {
    const outbox = await open(newMember())
    await outbox.commands.put(kept('k1'))
    await outbox.commands.put(kept('k2'))
    const refused = { type: 'stale', version: 4, current: null } as const
    expect(await outbox.commands.contest('k1', refused)).toBe(true)
    expect(await outbox.commands.list()).toEqual([{ ...kept('k1'), refused }, kept('k2')])
    await outbox.commands.remove('k1')
    expect(await outbox.commands.contest('k1', refused)).toBe(false)
    expect(await keysOf(outbox)).toEqual(['k2'])
  })

  it('forgets of a document the updates that were acknowledged, and no other', async () => {
    const outbox = await open(newMember())
    const first = await outbox.prose.append('d1', Uint8Array.of(1))
    await outbox.prose.append('d2', Uint8Array.of(2))
    const last = await outbox.prose.append('d1', Uint8Array.of(3))
    await outbox.prose.clear('d1', [last])
    expect(await outbox.prose.all('d1')).toEqual([{ n: first, update: Uint8Array.of(1) }])
    await outbox.prose.clear('d1', [first])
    expect(await outbox.prose.documents()).toEqual(['d2'])
  })

  it('counts what is only here, and forgets it all at once', async () => {
    const outbox = await open(newMember())
    await outbox.commands.put(kept('k1'))
    await outbox.prose.append('d1', Uint8Array.of(1))
    await outbox.prose.append('d1', Uint8Array.of(2))
    expect(await outbox.count()).toEqual({ commands: 1, texts: 1 })
    await outbox.clear()
    expect(await outbox.count()).toEqual({ commands: 0, texts: 0 })
  })
})

describe('the outboxes of a browser', () => {
  it('outlive the page', async () => {
    const member = newMember()
    await (await openOutbox(member)).commands.put(kept('k1'))
    await (await openOutbox(member)).prose.append('d1', Uint8Array.of(1))
    const later = await reopened(member)
    expect([await keysOf(later), await later.prose.documents()]).toEqual([['k1'], ['d1']])
    expect(later.isDurable).toBe(true)
  })

  it('are each of one member', async () => {
    const [mine, theirs] = [await reopened(newMember()), await reopened(newMember())]
    await mine.commands.put(kept('k1'))
    await mine.prose.append('d1', Uint8Array.of(1))
    await theirs.commands.put(kept('k1'))
    await theirs.clear()
    expect([await mine.count(), await theirs.count()]).toEqual([
      { commands: 1, texts: 1 },
      { commands: 0, texts: 0 },
    ])
  })

  it('last as long as the page where the browser keeps nothing', async () => {
    const whole = globalThis.indexedDB
    Object.assign(globalThis, { indexedDB: undefined })
    const outbox = await openOutbox(newMember())
    Object.assign(globalThis, { indexedDB: whole })
    expect(outbox.isDurable).toBe(false)
  })

  it('do not keep a page waiting whose browser never opens them', async () => {
    const whole = globalThis.indexedDB
    Object.assign(globalThis, { indexedDB: { open: () => new IDBOpenDBRequest() } })
    const opened = openDatabase(20)
    Object.assign(globalThis, { indexedDB: whole })
    expect(await opened).toBeNull()
  })
})
