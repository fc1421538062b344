import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Checking } from '../../domain/article.ts'
import { type MissingAsked, NONE } from '../../domain/claim-filter.ts'
import { ALL_CLAIMS, type ClaimSearch } from '../../domain/claim-search.ts'
import type { Command } from '../../domain/command.ts'
import type { Actor } from '../../domain/member.ts'
import { missingOf } from '../../domain/readiness.ts'
import { FIVE_STEPS } from '../../domain/scale.ts'
import type { TestDesk } from '../desk.fixture.ts'
import { event, importLines, markClaim, openTestDesk } from '../desk.fixture.ts'
import { readClaim, readClaims } from './claims.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk[Symbol.asyncDispose]())

async function marked(words: string): Promise<string> {
  const article = await importLines(desk, words)
  return (await markClaim(desk, article.on(words))).claimId
}

async function send(command: Command, by: Actor = desk.checker): Promise<void> {
  event(await desk.send(by, command))
}

async function judge(claimId: string, verdictKey: string): Promise<void> {
  await send({ name: 'setVerdict', claimId, scaleVersionId: FIVE_STEPS.id, verdictKey })
}

type Drafted = {
  readonly title: string
  readonly confidential?: boolean
  readonly publisher?: string
  readonly url?: string
}

/** The id of the citation. */
async function cite(claimId: string, source: Drafted, more: { quote?: string; locator?: string } = {}) {
  const citationId = randomUUID()
  await send({
    name: 'cite',
    citationId,
    claimId,
    source: { id: randomUUID(), ...source },
    stance: null,
    ...more,
  })
  return citationId
}

/** The ids that are found, in order. */
async function found(search: Partial<ClaimSearch>, by: Actor = desk.checker): Promise<string[]> {
  return (await readClaims(desk.db, by, { ...ALL_CLAIMS, ...search })).claims.map((claim) => claim.id)
}

test('pages of a long list neither overlap nor leave a claim out, and each says how many there are', async () => {
  const claimId = await marked('Heron ships left.')
  const row = await desk.db.prisma.claim.findUniqueOrThrow({ where: { id: claimId } })
  await desk.db.prisma.claim.createMany({ data: Array.from({ length: 24 }, () => ({ ...row, id: randomUUID() })) })
  const pages = await Promise.all(
    [1, 2, 3, 4].map((page) => readClaims(desk.db, desk.viewer, { ...ALL_CLAIMS, words: 'heron', page, limit: 10 })),
  )
  expect(pages.map(({ claims, total }) => [claims.length, total])).toEqual([
    [10, 25],
    [10, 25],
    [5, 25],
    [0, 25],
  ])
  expect(new Set(pages.flatMap(({ claims }) => claims.map(({ id }) => id))).size).toBe(25)
})

test('filters hold together', async () => {
  const [open, judged, both] = [await marked('Otters one.'), await marked('Otters two.'), await marked('Otters three.')]
  await judge(judged, 'half-true')
  await judge(both, 'half-true')
  await send({ name: 'markReady', claimId: both, ready: true })
  await send({ name: 'assignClaim', claimId: both, memberId: desk.checker.memberId })
  const otters = { words: 'otters' }
  expect(await found({ ...otters, verdict: NONE })).toEqual([open])
  expect((await found({ ...otters, verdict: 'half-true' })).sort()).toEqual([judged, both].sort())
  expect(await found({ ...otters, verdict: 'half-true', status: 'ready' })).toEqual([both])
  expect(await found({ ...otters, member: desk.checker.memberId })).toEqual([both])
  expect((await found({ ...otters, member: NONE })).sort()).toEqual([open, judged].sort())
  expect(await found({ ...otters, member: NONE, status: 'ready' })).toEqual([])
})

test('retired claims are listed only when they are asked for', async () => {
  const article = await importLines(desk, 'Stoats left.')
  const { claimId, annotationId } = await markClaim(desk, article.on('Stoats left.'))
  const standing = await marked('Stoats stayed.')
  await send({ name: 'deleteAnnotation', annotationId })
  await send({ name: 'retireClaim', claimId, retired: true })
  expect(await found({ words: 'stoats' })).toEqual([standing])
  expect(await found({ words: 'stoats', retired: 'only' })).toEqual([claimId])
  expect((await found({ words: 'stoats', retired: 'with' })).sort()).toEqual([claimId, standing].sort())
})

test('every word has to be held, by the claim, in short or a citation, however it is written', async () => {
  const claimId = await marked('The café’s “cease\u00adfire” — 50% of_it — hasn’t held in ŁÓDŹ.')
  await send({ name: 'setClaimField', claimId, field: 'inShort', value: 'Weasels say so.' })
  await cite(
    claimId,
    { title: 'Harbour minutes', publisher: 'Municipal Press', url: 'https://register.example/17' },
    { quote: 'Ein Straßenfest', locator: 'p. 41' },
  )
  for (const words of [
    'CAFE ceasefire',
    "hasn't lodz",
    '50%',
    'of_it',
    '"ceasefire" - weasels',
    'minutes municipal',
    'strassenfest',
    'register.example/17',
    '41',
  ])
    expect(await found({ words }), words).toContain(claimId)
  for (const words of ['5%0', 'ofxit', 'café absent', '.*', "lodz' OR true"])
    expect(await found({ words }), words).not.toContain(claimId)
})

test('a citation that was taken away finds nothing', async () => {
  const claimId = await marked('Martens moved.')
  const citationId = randomUUID()
  await send({
    name: 'cite',
    citationId,
    claimId,
    source: { id: randomUUID(), title: 'Zugunruhe almanac' },
    stance: null,
  })
  expect(await found({ words: 'zugunruhe' })).toEqual([claimId])
  await send({ name: 'removeCitation', citationId, removed: true })
  expect(await found({ words: 'zugunruhe' })).toEqual([])
})

test('the best match comes first, or the newest where that is asked', async () => {
  const cited = await marked('Nothing of the sort.')
  await cite(cited, { title: 'Polecat yearbook' })
  const said = await marked('A polecat was seen.')
  const short = await marked('Nothing else.')
  await send({ name: 'setClaimField', claimId: short, field: 'inShort', value: 'No polecat.' })
  expect(await found({ words: 'polecat' })).toEqual([said, short, cited])
  expect(await found({ words: 'polecat', order: 'newest' })).toEqual([short, said, cited])
})

test('claims are found by the story and the outlet of an article they appear in', async () => {
  const story = randomUUID()
  await send({ name: 'createStory', storyId: story, title: 'Voles' })
  const article = await importLines(desk, 'Voles fled.')
  await send({ name: 'moveArticle', articleId: article.articleId, storyId: story })
  await send({ name: 'setArticleField', articleId: article.articleId, field: 'outlet', value: 'The Vole’s Echo' })
  const { claimId, annotationId } = await markClaim(desk, article.on('Voles fled.'))
  await marked('Voles stayed.')
  expect(await found({ story })).toEqual([claimId])
  expect(await found({ outlet: 'The Vole’s Echo' })).toEqual([claimId])
  await send({ name: 'deleteAnnotation', annotationId })
  expect(await found({ story })).toEqual([])
})

test('a claim that was found by a source says by which, and one that holds the words itself does not', async () => {
  const [cited, said] = [await marked('Dormice slept.'), await marked('Dormice slept in the rafters.')]
  await cite(cited, { title: 'Field notes', publisher: 'Attic Press' }, { quote: 'under the “Rafters”' })
  await cite(said, { title: 'Rafters today' })
  const list = await readClaims(desk.db, desk.viewer, { ...ALL_CLAIMS, words: 'dormice rafters' })
  expect(list.claims.map(({ id }) => id)).toEqual([said, cited])
  expect(list.cited).toEqual({
    [cited]: { title: 'Field notes', publisher: 'Attic Press', quote: 'under the “Rafters”' },
  })
})

test('who may not see a confidential source does not find by it, nor by what was quoted from it', async () => {
  const claimId = await marked('Badgers were bribed.')
  const secret = {
    title: 'Ines Calder',
    publisher: 'Harbour office',
    url: 'https://secret.example/9',
    confidential: true,
  }
  const citationId = await cite(claimId, secret, { quote: 'I saw the envelope', locator: 'drawer nine' })
  await send({ name: 'setCitationField', citationId, field: 'readersMayKnow', value: 'A clerk' })
  for (const words of ['calder', 'badgers calder', 'secret.example', 'envelope', 'drawer', 'clerk']) {
    expect(await found({ words }, desk.checker), words).toEqual([claimId])
    expect(await readClaims(desk.db, desk.viewer, { ...ALL_CLAIMS, words }), words).toEqual({
      claims: [],
      total: 0,
      cited: {},
    })
  }
  expect((await readClaims(desk.db, desk.viewer, { ...ALL_CLAIMS, words: 'badgers' })).cited).toEqual({})
  await send({ name: 'setCitationField', citationId, field: 'readersMayKnow', value: '' })
  expect(await found({ words: 'badgers', missing: 'readersMayKnow' }, desk.checker)).toEqual([claimId])
  expect(await found({ words: 'badgers', missing: 'readersMayKnow' }, desk.viewer)).toEqual([])
})

test('what is missing is what the card of the claim asks for', async () => {
  const claims = [
    await marked('Hares a.'),
    await marked('Hares b.'),
    await marked('Hares c.'),
    await marked('Hares d.'),
  ] as const
  const [, judged, notProven, tried] = claims
  await judge(judged, 'true')
  await send({ name: 'setClaimField', claimId: judged, field: 'inShort', value: 'So it is.' })
  await cite(judged, { title: 'Register of hares' })
  await judge(notProven, 'not-proven')
  await judge(tried, 'not-proven')
  await send({
    name: 'recordAttempt',
    attemptId: randomUUID(),
    claimId: tried,
    kind: 'search',
    date: '2026-11-01',
    channel: 'register',
    outcome: 'nothing',
  })
  await cite(tried, { title: 'A hare', confidential: true })
  const asked: readonly MissingAsked[] = [
    'source',
    'speakers',
    'verdict',
    'inShort',
    'text',
    'attempts',
    'readersMayKnow',
  ]
  const hold = async (checking: Checking) => {
    for (const claimId of claims) {
      const missing = await missingOn(claimId, checking)
      for (const one of asked) {
        const lacking = await found({ words: 'hares', missing: one })
        const which = `${one} of ${claims.indexOf(claimId)}, ${checking}`
        expect(lacking.includes(claimId), which).toBe(missing.includes(one))
      }
      expect((await found({ words: 'hares', missing: 'any' })).includes(claimId)).toBe(missing.length > 0)
    }
  }
  await hold('claims')
  for (const { articleId } of await desk.db.prisma.annotation.findMany({ where: { claimId: { in: [...claims] } } }))
    await desk.db.prisma.article.update({ where: { id: articleId }, data: { checking: 'everyFact' } })
  await hold('everyFact')
})

/** What the card would say is missing. */
async function missingOn(claimId: string, checking: Checking): Promise<readonly MissingAsked[]> {
  const page = await readClaim(desk.db, desk.checker, claimId)
  if (!page.ok) throw new Error('The claim is not there')
  const { claim, places, citations, sources, attempts } = page.value
  return missingOf({
    claim,
    appearances: places.map(({ appearance }) => appearance),
    citations: citations.filter((one) => one.removedAt === null),
    sources: Object.fromEntries(sources.map((source) => [source.id, source])),
    attempts: attempts.filter((one) => one.removedAt === null),
    checking,
  })
}
