import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { MAX_UPDATE } from '../../domain/live.ts'
import type { TestDesk } from '../desk.fixture.ts'
import { event, importLines, markClaim, openTestDesk } from '../desk.fixture.ts'
import { proseOf } from './clean-prose.ts'
import { loadProse } from './load-prose.ts'
import { appendProse, readProse } from './prose-log.ts'
import { updateToText } from './update-to-text.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk[Symbol.asyncDispose]())

async function aClaim() {
  const article = await importLines(desk, 'The bridge closed.')
  return { ...article, ...(await markClaim(desk, article.on('The bridge closed'))) }
}
const append = (id: string, update: Uint8Array) => appendProse(desk.db, desk.checker, id, update, new Date())

test('what two people write at once is all there, in whatever order it came', async () => {
  const { claimId } = await aClaim()
  const [one, two] = [updateToText(new Y.Doc(), 'First of all.'), updateToText(new Y.Doc(), 'And then.')]
  expect(await append(`${claimId}.explanation`, one)).toEqual({ ok: true, value: { position: 1 } })
  expect(await append(`${claimId}.explanation`, two)).toEqual({ ok: true, value: { position: 2 } })
  const { doc } = await loadProse(desk.db.prisma, { kind: 'explanation', subject: claimId })
  expect(JSON.stringify(proseOf(doc))).toMatch(/First of all\.[\s\S]*And then\.|And then\.[\s\S]*First of all\./)
})

test('twenty updates at once get twenty positions', async () => {
  const { claimId } = await aClaim()
  const results = await Promise.all(
    Array.from({ length: 20 }, (_, i) => append(`${claimId}.notes`, updateToText(new Y.Doc(), `${i}`))),
  )
  const positions = results.map((r) => (r.ok ? r.value.position : -1)).sort((a, b) => a - b)
  expect(positions).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
})

test('reading gives one update that holds the whole document', async () => {
  const { claimId } = await aClaim()
  await append(`${claimId}.explanation`, updateToText(new Y.Doc(), 'One.'))
  const read = await readProse(desk.db, `${claimId}.explanation`)
  const doc = new Y.Doc()
  if (read.ok) Y.applyUpdate(doc, read.value.state)
  expect(proseOf(doc)).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: 'One.', marks: [] }] }])
})

describe('is refused:', () => {
  test('bytes that are no update', async () => {
    const { claimId } = await aClaim()
    expect(await append(`${claimId}.notes`, new Uint8Array([255, 255, 255]))).toMatchObject({
      problem: { type: 'invalid' },
    })
  })
  test('an update larger than the limit', async () => {
    const { claimId } = await aClaim()
    expect(await append(`${claimId}.notes`, new Uint8Array(MAX_UPDATE + 1))).toMatchObject({
      problem: { type: 'tooLarge' },
    })
  })
  test.each(['nothing.explanation', 'no-kind', 'x.secret'])('a document that there is not: %s', async (id) => {
    expect(await append(id, updateToText(new Y.Doc(), 'x'))).toMatchObject({ problem: { type: 'notFound' } })
  })
  test('text for an archived article', async () => {
    const { articleId } = await aClaim()
    event(await desk.send(desk.editor, { name: 'archiveArticle', articleId, archived: true }, randomUUID()))
    expect(await append(`${articleId}.finding`, updateToText(new Y.Doc(), 'x'))).toMatchObject({
      problem: { type: 'archived' },
    })
  })
})

test('whatever stands in the shared document, only what the schema knows comes out', () => {
  const doc = new Y.Doc()
  const script = new Y.XmlElement('script')
  script.insert(0, [new Y.XmlText('alert(1)')])
  const paragraph = new Y.XmlElement('paragraph')
  paragraph.setAttribute('onclick', 'alert(2)')
  const text = new Y.XmlText()
  paragraph.insert(0, [text])
  doc.getXmlFragment('prose').insert(0, [script, paragraph])
  text.insert(0, 'here', { link: { href: 'javascript:alert(3)' }, strong: {}, blink: {} })
  expect(proseOf(doc)).toEqual([
    { type: 'paragraph', content: [{ type: 'text', text: 'here', marks: [{ type: 'strong' }] }] },
  ])
})
