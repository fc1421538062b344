import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDesk } from '../desk.fixture.ts'
import { importLines, openTestDesk } from '../desk.fixture.ts'
import { findCapture } from './find.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk[Symbol.asyncDispose]())

const find = (id: string) => desk.db.prisma.$transaction((tx) => findCapture(tx, id))

test('a capture is found whole, the first time and again', async () => {
  const { captureId } = await importLines(desk, 'The harbour bridge closed in 1902.', 'Nobody was hurt.')
  const row = await desk.db.prisma.capture.findUniqueOrThrow({ where: { id: captureId } })
  const first = await find(captureId)
  expect(first).toMatchObject({ ok: true, value: { capture: { text: row.text, blocks: row.blocks, number: 1 } } })
  expect(await find(captureId)).toEqual(first)
})

test('a text with another hash is another text, whatever its id', async () => {
  const { captureId } = await importLines(desk, 'Nobody was hurt.')
  await find(captureId)
  await desk.db.prisma.capture.update({ where: { id: captureId }, data: { text: 'All went well.', sha256: 'another' } })
  expect(await find(captureId)).toMatchObject({ value: { capture: { text: 'All went well.' } } })
})

test('a capture that is gone is not found, though it was read before', async () => {
  const { captureId } = await importLines(desk, 'The mayor resigned.')
  await find(captureId)
  await desk.db.prisma.siteText.deleteMany({ where: { captureId } })
  await desk.db.prisma.capture.delete({ where: { id: captureId } })
  expect(await find(captureId)).toEqual({ ok: false, problem: { type: 'notFound', what: 'capture' } })
})
