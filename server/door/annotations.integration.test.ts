import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Actor } from '../../domain/member.ts'
import { temporaryFolder } from '../desk.fixture.ts'
import type { Desk } from '../desk.ts'
import { openDesk } from '../desk.ts'
import { updateToText } from '../prose/update-to-text.ts'

const BASE = 'http://desk.example'
const TEXT = [
  'Bridge closes 🌉 for good',
  '',
  'The bridge closed in 1902. Nobody was hurt. The bridge closed in 1902, officials said.',
  '',
  'It fell 12 percent.',
].join('\n')

let desk: Desk
let actor: Actor
let folder: Awaited<ReturnType<typeof temporaryFolder>>
let articleId: string

beforeAll(async () => {
  folder = await temporaryFolder()
  const owner = { email: 'owner@desk.example', password: 'a long enough one', name: 'Owner' }
  const opened = await openDesk({
    dataDir: folder.path,
    databaseUrl: null,
    redisUrl: null,
    secret: null,
    baseUrl: BASE,
    owner,
  })
  if (!opened.ok) throw new Error(opened.message)
  desk = opened.desk
  const { headers } = await signIn(owner)
  const member = await desk.signedIn(headers)
  if (!member) throw new Error('Not signed in')
  actor = { memberId: member.id, role: member.role }
  const made = await desk.importArticle(actor, 'import', { how: 'pasted', text: TEXT }, {})
  if (!made.ok) throw new Error(JSON.stringify(made.problem))
  articleId = made.value.id
})
afterAll(async () => {
  await desk.close()
  await folder[Symbol.asyncDispose]()
})

async function signIn({ email, password }: { email: string; password: string }): Promise<{ headers: Headers }> {
  const response = await desk.auth(
    new Request(`${BASE}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: BASE },
      body: JSON.stringify({ email, password }),
    }),
  )
  return {
    headers: new Headers({
      cookie: response.headers
        .getSetCookie()
        .map((c) => c.split(';')[0])
        .join('; '),
    }),
  }
}

const quote = (exact: string, context: object = {}) => ({ type: 'TextQuoteSelector', exact, ...context })
const annotation = (selector: unknown, body: unknown = []) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'Annotation',
  body,
  target: { source: `${BASE}/api/articles/${articleId}`, selector },
})

let keys = 0
async function create(json: unknown) {
  keys += 1
  return desk.annotations.create(actor, articleId, json, `key-${keys}`)
}
async function made(json: unknown) {
  const result = await create(json)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}
type Target = { selector: [{ exact: string }, { start: number; end: number }] }
const firstTarget = (json: Readonly<Record<string, unknown>>) => (json.target as Target[])[0]?.selector

describe('the words of an annotation', () => {
  test('are found by quote, and come back with a position in code points', async () => {
    const { json } = await made(annotation(quote('for good')))
    expect(firstTarget(json)).toMatchObject([{ exact: 'for good' }, { start: 16, end: 24 }])
  })

  test('are found by position, counted in code points', async () => {
    const { json } = await made(annotation({ type: 'TextPositionSelector', start: 16, end: 24 }))
    expect(firstTarget(json)?.[0].exact).toBe('for good')
  })

  test('that stand twice are told apart by their context', async () => {
    expect(await create(annotation(quote('The bridge closed in 1902')))).toMatchObject({
      problem: { type: 'quoteAmbiguous', places: 2 },
    })
    const { json } = await made(annotation(quote('The bridge closed in 1902', { suffix: ', officials' })))
    expect(firstTarget(json)?.[1].start).toBeGreaterThan(40)
  })

  test.each([
    ['are not in the article', quote('It fell 21 percent'), 'quoteNotFound'],
    [
      'differ from those at the position',
      [quote('for good'), { type: 'TextPositionSelector', start: 0, end: 6 }],
      'selectorDisagrees',
    ],
    ['lie beyond the text', { type: 'TextPositionSelector', start: 5000, end: 5001 }, 'outsideText'],
  ])('are refused where they %s', async (_, selector, type) => {
    expect(await create(annotation(selector))).toMatchObject({ ok: false, problem: { type } })
  })

  test('may cross paragraphs', async () => {
    const { json } = await made(annotation(quote('officials said. It fell 12 percent.')))
    expect(firstTarget(json)?.[0].exact).toBe('officials said.\nIt fell 12 percent.')
  })
})

describe('the bodies of an annotation', () => {
  const full = () =>
    annotation(quote('Nobody was hurt'), [
      { type: 'TextualBody', purpose: 'describing', value: 'Nobody was hurt when it closed.' },
      { type: 'TextualBody', purpose: 'assessing', value: 'Mostly true' },
      { type: 'TextualBody', purpose: 'commenting', value: 'The log names nobody.' },
      { type: 'SpecificResource', purpose: 'linking', source: 'https://register.example/log' },
      'https://register.example/minutes',
    ])

  test('become claim, verdict, explanation and citations, and come back', async () => {
    const { json } = await made(full())
    const bodies = json.body as { purpose: string; value?: string; source?: string }[]
    expect(bodies.map((b) => [b.purpose, b.value ?? b.source])).toEqual([
      ['describing', 'Nobody was hurt when it closed.'],
      ['assessing', 'mostly-true'],
      ['commenting', 'The log names nobody.'],
      ['linking', 'https://register.example/log'],
      ['linking', 'https://register.example/minutes'],
    ])
  })

  test('that name no verdict of the scale, or no address, are refused before anything is written', async () => {
    const before = await desk.annotations.list(actor, articleId)
    expect(
      await create(annotation(quote('Nobody was hurt'), { type: 'TextualBody', purpose: 'assessing', value: 'Pants' })),
    ).toMatchObject({ problem: { type: 'unknownVerdict' } })
    expect(await create(annotation(quote('Nobody was hurt'), 'javascript:alert(1)'))).toMatchObject({
      problem: { type: 'badAddress' },
    })
    expect(await desk.annotations.list(actor, articleId)).toEqual(before)
  })

  test('sent twice under one key make one annotation', async () => {
    const [one, two] = [
      await desk.annotations.create(actor, articleId, full(), 'twice'),
      await desk.annotations.create(actor, articleId, full(), 'twice'),
    ]
    expect(two).toEqual(one)
  })
})

test('sent again under its key, an annotation leaves what people have written since alone', async () => {
  const comment = { type: 'TextualBody', purpose: 'commenting', value: 'As it was sent.' }
  const sent = annotation(quote('was hurt'), [comment])
  const first = await desk.annotations.create(actor, articleId, sent, 'again')
  if (!first.ok) throw new Error(JSON.stringify(first.problem))
  const edited = await desk.appendProse(
    actor,
    'again.claim.explanation',
    updateToText(new Y.Doc(), 'Added at the desk.'),
  )
  expect(edited.ok).toBe(true)
  const second = await desk.annotations.create(actor, articleId, sent, 'again')
  expect(JSON.stringify(second)).toContain('Added at the desk.')
})

test('a viewer is refused before anything is looked for', async () => {
  const viewer: Actor = { memberId: actor.memberId, role: 'viewer' }
  const refused = { ok: false, problem: { type: 'notAllowed' } }
  expect(await desk.annotations.create(viewer, articleId, annotation(quote('Nobody')), 'viewer')).toMatchObject(refused)
  const { id, etag } = await made(annotation(quote('Nobody was')))
  expect(await desk.annotations.replace(viewer, id, {}, etag, 'place')).toMatchObject(refused)
  expect(await desk.annotations.remove(viewer, id, etag)).toMatchObject(refused)
})

describe('a change', () => {
  test('needs the newest tag', async () => {
    const { id, etag } = await made(
      annotation(quote('It fell 12 percent'), { type: 'TextualBody', purpose: 'assessing', value: 'true' }),
    )
    const next = annotation(quote('It fell 12 percent'), { type: 'TextualBody', purpose: 'assessing', value: 'false' })
    expect(await desk.annotations.replace(actor, id, next, '"old"', 'place')).toEqual({ ok: false, changedSince: true })
    const done = await desk.annotations.replace(actor, id, next, etag, 'place')
    expect(done).toMatchObject({ ok: true })
    expect(await desk.annotations.replace(actor, id, next, etag, 'place')).toEqual({ ok: false, changedSince: true })
  })

  test('of the claim changes the tag of each of its places, and has to say that it means the claim', async () => {
    const first = await made(annotation(quote('Nobody')))
    const workspace = await desk.read.workspace(actor, articleId)
    if (!workspace.ok) throw new Error('gone')
    const annotationHere = workspace.value.annotation[first.id]
    if (annotationHere?.kind !== 'appearance') throw new Error('not an appearance')
    const place = { articleId, captureId: workspace.value.capture.id, spans: [{ start: 0, end: 6 }] }
    const linked = {
      key: 'link',
      command: { name: 'sameClaim', annotationId: 'second', claimId: annotationHere.claimId, ...place },
    } as const
    expect((await desk.dispatch(actor, linked)).ok).toBe(true)
    const next = annotation(quote('Nobody'), { type: 'TextualBody', purpose: 'describing', value: 'Nobody at all' })
    expect(await desk.annotations.replace(actor, first.id, next, first.etag, 'place')).toMatchObject({
      problem: { type: 'otherAppearances', count: 1 },
    })
    const before = await desk.annotations.get(actor, 'second')
    expect(await desk.annotations.replace(actor, first.id, next, first.etag, 'claim')).toMatchObject({ ok: true })
    const after = await desk.annotations.get(actor, 'second')
    expect(before.ok && after.ok && before.value.etag !== after.value.etag).toBe(true)
  })

  test('that deletes it takes it out of the collection', async () => {
    const { id, etag } = await made(annotation(quote('fell 12')))
    expect(await desk.annotations.remove(actor, id, etag)).toEqual({ ok: true, value: null })
    expect(await desk.annotations.get(actor, id)).toMatchObject({ problem: { type: 'notFound' } })
    expect(JSON.stringify(await desk.annotations.list(actor, articleId))).not.toContain(id)
  })
})

test('a confidential source is in no annotation that is answered', async () => {
  const { id } = await made(annotation(quote('hurt')))
  const workspace = await desk.read.workspace(actor, articleId)
  const here = workspace.ok ? workspace.value.annotation[id] : undefined
  if (here?.kind !== 'appearance') throw new Error('not an appearance')
  const source = { id: 'secret-source', title: 'Somebody', url: 'https://secret.example/', confidential: true }
  expect(
    (
      await desk.dispatch(actor, {
        key: 'secret',
        command: { name: 'cite', citationId: 'secret-citation', claimId: here.claimId, source },
      })
    ).ok,
  ).toBe(true)
  expect(JSON.stringify(await desk.annotations.get(actor, id))).not.toContain('secret.example')
})
