import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { ClaimHistoryEntry, Wrote } from '../../domain/history.ts'
import { RESTORED } from '../../domain/history.ts'
import type { Actor } from '../../domain/member.ts'
import { FIVE_STEPS } from '../../domain/scale.ts'
import type { TestDesk } from '../desk.fixture.ts'
import { event, importLines, markClaim, openTestDesk } from '../desk.fixture.ts'
import { updateToText } from '../prose/update-to-text.ts'
import { recordLook } from '../record-look.ts'
import { LINES_AT_ONCE, readClaimHistory } from './claim-history.ts'
import { readLooks } from './claim-looks.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk[Symbol.asyncDispose]())

const MINUTE = 60_000
/** In minutes. */
const SECOND = 1 / 60
const NOON = Date.UTC(2026, 10, 21, 12)

async function aClaim() {
  const article = await importLines(desk, 'The bridge closed.')
  const { claimId, annotationId } = await markClaim(desk, article.on('The bridge closed'))
  const doc = new Y.Doc()
  let position = 0
  /** Appends an update at a minute after noon, as its log has it. */
  const append = async (by: Actor, minute: number, bytes: Uint8Array) => {
    position += 1
    const id = `${claimId}.explanation`
    const data = { id, kind: 'explanation', subject: claimId, position }
    await desk.db.prisma.proseDocument.upsert({ where: { id }, create: data, update: { position } })
    const at = new Date(NOON + minute * MINUTE)
    await desk.db.prisma.proseUpdate.create({
      data: { documentId: id, position, bytes: Uint8Array.from(bytes), memberId: by.memberId, at },
    })
  }
  const write = (by: Actor, minute: number, text: string) => append(by, minute, updateToText(doc, text))
  const restore = async (by: Actor, minute: number, text: string, from: string) => {
    const before = Y.encodeStateVector(doc)
    doc.transact(() => {
      updateToText(doc, text)
      doc.getMap(RESTORED).set(randomUUID(), from)
    })
    await append(by, minute, Y.encodeStateAsUpdate(doc, before))
  }
  return { ...article, claimId, annotationId, write, restore }
}

async function pageOf(actor: Actor, claimId: string, before: string | null = null) {
  const page = await readClaimHistory(desk.db, actor, claimId, before)
  if (!page.ok) throw new Error(JSON.stringify(page.problem))
  return page.value
}

function isWriting(entry: ClaimHistoryEntry): entry is Wrote {
  return entry.kind === 'wrote'
}

async function writings(claimId: string, actor = desk.checker) {
  const { entries } = await pageOf(actor, claimId)
  return entries.filter(isWriting).map(({ before, after, ...entry }) => ({
    ...entry,
    before: JSON.stringify(before).match(/"text":"([^"]*)"/)?.[1] ?? '',
    after: JSON.stringify(after).match(/"text":"([^"]*)"/)?.[1] ?? '',
  }))
}

const judge = (claimId: string, key: string, by = desk.checker) =>
  desk.send(by, { name: 'setVerdict', claimId, scaleVersionId: FIVE_STEPS.id, verdictKey: key })

describe('the history of a claim', () => {
  test('tells what was judged and what was written, newest first, each from what to what', async () => {
    const { claimId, write } = await aClaim()
    await write(desk.checker, 0, 'It closed in 1902.')
    await write(desk.editor, 10, 'It closed in 1903.')
    event(await judge(claimId, 'true'))
    const { entries } = await pageOf(desk.viewer, claimId)
    expect(entries.map((entry) => (entry.kind === 'judged' ? entry.event.command : entry.memberNames))).toEqual([
      'setVerdict',
      'claim',
      ['A editor'],
      ['A checker'],
    ])
    expect(await writings(claimId)).toMatchObject([
      { before: 'It closed in 1902.', after: 'It closed in 1903.', isCurrent: true, first: 2, last: 2 },
      { before: '', after: 'It closed in 1902.', isCurrent: false, first: 1, last: 1 },
    ])
  })

  test('joins what one member wrote without a long pause, and not what came after one', async () => {
    const { claimId, write } = await aClaim()
    await write(desk.checker, 0, 'One.')
    await write(desk.checker, 4, 'Two.')
    await write(desk.checker, 8, 'Three.')
    await write(desk.checker, 14, 'Four.')
    expect(await writings(claimId)).toMatchObject([
      { before: 'Three.', after: 'Four.' },
      { before: '', after: 'Three.', first: 1, last: 3 },
    ])
  })

  test('tells of two who wrote at once as of one stretch with both names', async () => {
    const { claimId, write } = await aClaim()
    await write(desk.checker, 0, 'One.')
    await write(desk.editor, SECOND, 'Two.')
    await write(desk.checker, 2 * SECOND, 'Three.')
    await write(desk.editor, 3 * SECOND, 'Four.')
    expect(await writings(claimId)).toMatchObject([{ memberNames: ['A checker', 'A editor'], after: 'Four.' }])
  })

  test('keeps the versions of two who took turns apart, however soon', async () => {
    const { claimId, write } = await aClaim()
    await write(desk.checker, 0, 'One.')
    await write(desk.editor, 10 * SECOND, 'Two.')
    await write(desk.editor, 30 * SECOND, 'Two and more.')
    await write(desk.checker, 40 * SECOND, 'Three.')
    expect(await writings(claimId)).toMatchObject([
      { memberNames: ['A checker'], before: 'Two and more.', after: 'Three.' },
      { memberNames: ['A editor'], before: 'One.', after: 'Two and more.' },
      { memberNames: ['A checker'], before: '', after: 'One.' },
    ])
  })

  test('keeps a version that was restored, and the one before it, apart', async () => {
    const { claimId, write, restore } = await aClaim()
    await write(desk.checker, 0, 'One.')
    await write(desk.checker, 10, 'Two.')
    await restore(desk.checker, 11, 'One.', '2026-11-21T12:00:00.000Z')
    await write(desk.checker, 12, 'One and more.')
    expect(await writings(claimId)).toMatchObject([
      { before: 'One.', after: 'One and more.', restored: null },
      { before: 'Two.', after: 'One.', restored: '2026-11-21T12:00:00.000Z' },
      { before: 'One.', after: 'Two.', restored: null },
      { before: '', after: 'One.', restored: null },
    ])
  })

  test('says the same from a snapshot as from the whole log', async () => {
    const { claimId, write } = await aClaim()
    const doc = new Y.Doc()
    for (const [minute, text] of [
      [0, 'One.'],
      [10, 'Two.'],
      [20, 'Three.'],
    ] as const)
      await write(desk.checker, minute, text)
    const whole = await writings(claimId)
    const documentId = `${claimId}.explanation`
    const rows = await desk.db.prisma.proseUpdate.findMany({ where: { documentId, position: { lte: 2 } } })
    for (const row of rows) Y.applyUpdate(doc, row.bytes)
    const bytes = Uint8Array.from(Y.encodeStateAsUpdate(doc))
    await desk.db.prisma.proseSnapshot.create({ data: { documentId, position: 2, bytes } })
    expect(await writings(claimId)).toEqual(whole)
  })

  test('comes in pages that leave nothing out and repeat nothing', async () => {
    const { claimId, write } = await aClaim()
    const values = Array.from({ length: LINES_AT_ONCE + 5 }, (_, i) => `Sentence ${i}.`)
    for (const value of values)
      event(await desk.send(desk.checker, { name: 'setClaimField', claimId, field: 'inShort', value }))
    for (let i = 0; i < LINES_AT_ONCE; i++) await write(desk.checker, 10 * i, `Text ${i}.`)
    const seen: string[] = []
    for (let before: string | null = null, pages = 0; pages < 10; pages++) {
      const page = await pageOf(desk.checker, claimId, before)
      seen.push(...page.entries.map((e) => (e.kind === 'judged' ? `${e.event.seq}` : `${e.proseId} ${e.first}`)))
      before = page.earlier
      if (before === null) break
    }
    expect(seen).toHaveLength(values.length + 1 + LINES_AT_ONCE)
    expect(new Set(seen).size).toBe(seen.length)
  })

  test('withholds from a viewer what tells of a confidential source', async () => {
    const { claimId } = await aClaim()
    const source = { id: randomUUID(), title: 'Ines Calder', confidential: true }
    event(
      await desk.send(desk.checker, { name: 'cite', citationId: randomUUID(), claimId, source, quote: 'Calder said' }),
    )
    expect(JSON.stringify(await pageOf(desk.viewer, claimId))).not.toContain('Calder')
    expect(JSON.stringify(await pageOf(desk.checker, claimId))).toContain('Calder')
  })

  test('is refused for a claim that there is not, and for a cursor that is none', async () => {
    expect(await readClaimHistory(desk.db, desk.checker, 'nothing', null)).toMatchObject({
      problem: { type: 'notFound' },
    })
    const { claimId } = await aClaim()
    expect(await readClaimHistory(desk.db, desk.checker, claimId, 'x')).toMatchObject({ problem: { type: 'invalid' } })
  })
})

describe('since a member last looked', () => {
  const look = (by: Actor, claimId: string, seq: number, minute = 0) =>
    recordLook(desk.db, by, claimId, seq, new Date(NOON + minute * MINUTE))
  const head = async () => (await desk.db.prisma.logHead.findUniqueOrThrow({ where: { id: 1 } })).seq

  test('what others judged and wrote is new, and nothing of their own', async () => {
    const { articleId, claimId, write } = await aClaim()
    await write(desk.editor, -20, 'Long ago.')
    await look(desk.checker, claimId, await head())
    event(await judge(claimId, 'true', desk.editor))
    event(await desk.send(desk.checker, { name: 'setChecks', claimId, checks: 'said' }))
    await write(desk.editor, 20, 'New.')
    await write(desk.checker, 40, 'My own.')
    const { entries } = await pageOf(desk.checker, claimId)
    const isNew = entries.filter((entry) => entry.isNew)
    expect(isNew.map((entry) => (entry.kind === 'judged' ? entry.event.command : entry.proseId)).sort()).toEqual(
      ['setVerdict', `${claimId}.explanation`].sort(),
    )
    expect(await readLooks(desk.db, desk.checker, articleId)).toMatchObject([{ claimId, changes: 2 }])
  })

  test('nothing is new to somebody who has never looked', async () => {
    const { articleId, claimId } = await aClaim()
    event(await judge(claimId, 'true', desk.editor))
    expect((await pageOf(desk.viewer, claimId)).entries.some((entry) => entry.isNew)).toBe(false)
    expect(await readLooks(desk.db, desk.viewer, articleId)).toEqual([])
  })

  test('a look never goes back, and never beyond the end of the log', async () => {
    const { articleId, claimId } = await aClaim()
    const seq = await head()
    expect(await look(desk.checker, claimId, seq + 100, 5)).toEqual({ ok: true, value: null })
    expect(await look(desk.checker, claimId, 1, 1)).toEqual({ ok: true, value: null })
    expect(await readLooks(desk.db, desk.checker, articleId)).toEqual([
      { claimId, seq, at: new Date(NOON + 5 * MINUTE).toISOString(), changes: 0 },
    ])
    expect(await look(desk.checker, 'nothing', 1)).toMatchObject({ problem: { type: 'notFound' } })
  })

  test('a change to the record of a source of the claim is a change too', async () => {
    const { articleId, claimId } = await aClaim()
    const sourceId = randomUUID()
    const source = { id: sourceId, title: 'Register' }
    event(await desk.send(desk.checker, { name: 'cite', citationId: randomUUID(), claimId, source }))
    await look(desk.checker, claimId, await head())
    event(await desk.send(desk.editor, { name: 'setSourceField', sourceId, field: 'title', value: 'Port register' }))
    expect(await readLooks(desk.db, desk.checker, articleId)).toMatchObject([{ changes: 1 }])
  })
})
