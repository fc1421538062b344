import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FIVE_STEPS } from '../../domain/scale.ts'
import type { TestDesk } from '../desk.fixture.ts'
import { event, importLines, markClaim, openTestDesk } from '../desk.fixture.ts'
import { CLAIMS_AT_ONCE, readClaims } from './claims.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk[Symbol.asyncDispose]())

async function marked(words: string) {
  const article = await importLines(desk, words)
  return markClaim(desk, article.on(words))
}

test('a long list says how many claims there are besides those that it shows', async () => {
  const { claimId } = await marked('Heron ships left.')
  const row = await desk.db.prisma.claim.findUniqueOrThrow({ where: { id: claimId } })
  await desk.db.prisma.claim.createMany({
    data: Array.from({ length: CLAIMS_AT_ONCE + 5 }, () => ({ ...row, id: randomUUID() })),
  })
  const list = await readClaims(desk.db, 'heron')
  expect(list.claims).toHaveLength(CLAIMS_AT_ONCE)
  expect(list.total).toBe(CLAIMS_AT_ONCE + 6)
})

test('retired claims are listed only when they are asked for; the judged by their verdict', async () => {
  const [open, judged, retired] = [
    await marked('Otters one.'),
    await marked('Otters two.'),
    await marked('Otters three.'),
  ]
  const verdict = { scaleVersionId: FIVE_STEPS.id, verdictKey: 'half-true' }
  event(await desk.send(desk.checker, { name: 'setVerdict', claimId: judged.claimId, ...verdict }))
  event(await desk.send(desk.checker, { name: 'deleteAnnotation', annotationId: retired.annotationId }))
  event(await desk.send(desk.checker, { name: 'retireClaim', claimId: retired.claimId, retired: true }))
  const listed = async (filter: Parameters<typeof readClaims>[2]) =>
    (await readClaims(desk.db, 'otters', filter)).claims.map((claim) => claim.id).sort()
  expect(await listed({ kind: 'all' })).toEqual([open.claimId, judged.claimId].sort())
  expect(await listed({ kind: 'unjudged' })).toEqual([open.claimId])
  expect(await listed({ kind: 'verdict', key: 'half-true' })).toEqual([judged.claimId])
  expect(await listed({ kind: 'retired' })).toEqual([retired.claimId])
  expect(await listed(undefined)).toHaveLength(3)
})
