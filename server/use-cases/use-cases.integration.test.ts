import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FIVE_STEPS } from '../../domain/scale.ts'
import type { TestDesk } from '../desk.fixture.ts'
import { event, importLines, markClaim, openTestDesk } from '../desk.fixture.ts'
import { readClaim } from '../reading/claims.ts'
import { readEvents } from '../reading/events.ts'
import { readWorkspace } from '../reading/workspace.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk[Symbol.asyncDispose]())

async function workspaceOf(articleId: string, actor = desk.checker) {
  const result = await readWorkspace(desk.db, actor, articleId)
  if (!result.ok) throw new Error('The article is not there')
  return result.value
}

describe('marking words', () => {
  test('keeps the words with their context, and fills the claim with them', async () => {
    const article = await importLines(desk, 'The bridge closed in 1902, the mayor said.')
    const { claimId, annotationId } = await markClaim(desk, article.on('closed in 1902'))
    const workspace = await workspaceOf(article.articleId)
    expect(workspace.claim[claimId]).toMatchObject({ text: 'closed in 1902', wording: 'quoted' })
    expect(workspace.placement[annotationId]?.selectors).toEqual([
      { start: 11, end: 25, exact: 'closed in 1902', prefix: 'The bridge ', suffix: ', the mayor said.' },
    ])
  })

  test('leaves hidden site text out of a selection that crosses it', async () => {
    const article = await importLines(desk, 'One bridge closed.', 'Give us money.', 'Two stayed open.')
    event(
      await desk.send(desk.checker, {
        name: 'hideText',
        siteTextId: randomUUID(),
        captureId: article.captureId,
        span: { start: 19, end: 33 },
        reason: 'donation',
      }),
    )
    const place = { ...article.on('One bridge closed.'), spans: [{ start: 0, end: article.text.length }] }
    const { annotationId } = await markClaim(desk, place)
    const { placement } = await workspaceOf(article.articleId)
    expect(placement[annotationId]?.selectors.map((s) => s.exact)).toEqual(['One bridge closed.', 'Two stayed open.'])
  })

  test.each([
    ['beyond the text', [{ start: 0, end: 9999 }], 'outsideText'],
    ['of nothing but white space', [{ start: 3, end: 4 }], 'nothingSelected'],
    ['turned round', [{ start: 4, end: 2 }], 'outsideText'],
  ])('refuses a span %s', async (_, spans, type) => {
    const article = await importLines(desk, 'One bridge closed.')
    const command = { name: 'claim', ...article.on('One'), spans, claimId: randomUUID(), text: '' } as const
    expect(await desk.send(desk.checker, command)).toMatchObject({ ok: false, problem: { type } })
  })

  test('never cuts a character in two', async () => {
    const article = await importLines(desk, 'A 🌉 bridge')
    const { annotationId } = await markClaim(desk, { ...article.on('A'), spans: [{ start: 3, end: 6 }] })
    const { placement } = await workspaceOf(article.articleId)
    expect(placement[annotationId]?.selectors[0]?.exact).toBe('🌉 b')
  })

  test('refuses a phrase of a speaker that the article does not say', async () => {
    const article = await importLines(desk, 'The bridge closed, officials said.')
    const { annotationId } = await markClaim(desk, article.on('The bridge closed'))
    const chain = (exact: string) => [{ kind: 'unnamed', name: '', phrase: { start: 19, end: 28, exact } }] as const
    expect(
      (await desk.send(desk.checker, { name: 'setSpeakers', annotationId, speakers: chain('officials') })).ok,
    ).toBe(true)
    expect(
      await desk.send(desk.checker, { name: 'setSpeakers', annotationId, speakers: chain('the mayor') }),
    ).toMatchObject({ problem: { type: 'quoteNotFound' } })
  })
})

describe('one claim in two articles', () => {
  async function twice() {
    const [one, two] = [await importLines(desk, 'The bridge closed.'), await importLines(desk, 'The bridge was shut.')]
    const { claimId } = await markClaim(desk, one.on('The bridge closed'))
    const second = two.on('The bridge was shut')
    event(await desk.send(desk.checker, { name: 'sameClaim', ...second, claimId }))
    return { one, two, claimId, second: second.annotationId }
  }

  test('gets one verdict, about both captures, and both articles hear of it', async () => {
    const { one, two, claimId } = await twice()
    const judged = event(
      await desk.send(desk.checker, { name: 'setVerdict', claimId, scaleVersionId: FIVE_STEPS.id, verdictKey: 'true' }),
    )
    expect(judged.articles.map((a) => a.id).sort()).toEqual([one.articleId, two.articleId].sort())
    const claim = (await workspaceOf(two.articleId)).claim[claimId]
    expect([...(claim?.verdictCaptureIds ?? [])].sort()).toEqual([one.captureId, two.captureId].sort())
  })

  test('can be unlinked: the place gets a claim of its own words, without the verdict', async () => {
    const { two, claimId, second } = await twice()
    event(
      await desk.send(desk.checker, { name: 'setVerdict', claimId, scaleVersionId: FIVE_STEPS.id, verdictKey: 'true' }),
    )
    const newClaimId = randomUUID()
    event(await desk.send(desk.checker, { name: 'unlinkAppearance', annotationId: second, newClaimId }))
    const workspace = await workspaceOf(two.articleId)
    expect(workspace.claim[newClaimId]).toMatchObject({ text: 'The bridge was shut', verdictKey: null })
  })

  test('can be made of two by merging; the other is retired and keeps its page', async () => {
    const { claimId } = await twice()
    const third = await importLines(desk, 'They shut the bridge.')
    const other = await markClaim(desk, third.on('They shut the bridge'))
    event(
      await desk.send(desk.checker, {
        name: 'cite',
        citationId: randomUUID(),
        claimId: other.claimId,
        source: { id: randomUUID(), url: 'https://register.example/1' },
      }),
    )
    event(await desk.send(desk.checker, { name: 'mergeClaims', claimId: other.claimId, intoClaimId: claimId }))
    const [into, retired] = [
      await readClaim(desk.db, desk.checker, claimId),
      await readClaim(desk.db, desk.checker, other.claimId),
    ]
    expect(into).toMatchObject({ ok: true, value: { places: { length: 3 }, citations: { length: 1 } } })
    expect(retired.ok && retired.value.claim.retiredAt).toBeTruthy()
    const late = { name: 'sameClaim', ...third.on('the bridge'), claimId: other.claimId } as const
    expect(await desk.send(desk.checker, late)).toMatchObject({ ok: false, problem: { type: 'retired' } })
  })

  test('is not retired while it appears, and may be when every place was deleted', async () => {
    const article = await importLines(desk, 'The bridge closed.')
    const { claimId, annotationId } = await markClaim(desk, article.on('The bridge closed'))
    expect(await desk.send(desk.checker, { name: 'retireClaim', claimId, retired: true })).toMatchObject({
      problem: { type: 'stillAppears', count: 1 },
    })
    event(await desk.send(desk.checker, { name: 'deleteAnnotation', annotationId }))
    expect((await desk.send(desk.checker, { name: 'retireClaim', claimId, retired: true })).ok).toBe(true)
  })
})

describe('a confidential source', () => {
  const secret = 'Ines Calder of the harbour office'

  async function withSecret() {
    const article = await importLines(desk, 'The bridge closed.')
    const { claimId } = await markClaim(desk, article.on('The bridge closed'))
    const ids = { citationId: randomUUID(), sourceId: randomUUID() }
    const source = { id: ids.sourceId, title: secret, confidential: true }
    event(
      await desk.send(desk.checker, {
        name: 'cite',
        citationId: ids.citationId,
        claimId,
        source,
        quote: `${secret} told us`,
        locator: secret,
        readersMayKnow: 'Someone who was there',
      }),
    )
    return { ...article, ...ids, claimId }
  }

  test('is in nothing that a viewer reads: workspace, claim, events', async () => {
    const { articleId, claimId, citationId } = await withSecret()
    const seen = [
      await workspaceOf(articleId, desk.viewer),
      await readClaim(desk.db, desk.viewer, claimId),
      await readEvents(desk.db, desk.viewer, articleId, 0),
    ]
    expect(JSON.stringify(seen)).not.toContain(secret)
    const workspace = await workspaceOf(articleId, desk.viewer)
    expect(workspace.citation[citationId]).toMatchObject({
      readersMayKnow: 'Someone who was there',
      quote: '',
      locator: '',
    })
    expect(JSON.stringify(await workspaceOf(articleId, desk.checker))).toContain(secret)
  })

  test('made confidential later is withheld from the events before as well', async () => {
    const article = await importLines(desk, 'The bridge closed.')
    const { claimId } = await markClaim(desk, article.on('The bridge closed'))
    const sourceId = randomUUID()
    event(
      await desk.send(desk.checker, {
        name: 'cite',
        citationId: randomUUID(),
        claimId,
        source: { id: sourceId, title: secret },
      }),
    )
    expect(JSON.stringify(await readEvents(desk.db, desk.viewer, article.articleId, 0))).toContain(secret)
    event(await desk.send(desk.checker, { name: 'setConfidential', sourceId, confidential: true }))
    const events = await readEvents(desk.db, desk.viewer, article.articleId, 0)
    expect(JSON.stringify(events)).not.toContain(secret)
    expect(events.some((e) => e.changes === null)).toBe(true)
  })
})

describe('a field', () => {
  test.each([
    ['publishedAt', '31 February', 'badDate'],
    ['publishedAt', '2026-02-31', 'badDate'],
    ['url', 'javascript:alert(1)', 'badAddress'],
    ['language', 'klingon!', 'badLanguage'],
  ] as const)('%s does not take %s', async (field, value, type) => {
    const { articleId } = await importLines(desk, 'One.')
    expect(await desk.send(desk.checker, { name: 'setArticleField', articleId, field, value })).toMatchObject({
      ok: false,
      problem: { type },
    })
  })

  test('may become unknown again', async () => {
    const { articleId } = await importLines(desk, 'One.')
    event(await desk.send(desk.checker, { name: 'setArticleField', articleId, field: 'publishedAt', value: '2026-11' }))
    event(await desk.send(desk.checker, { name: 'setArticleField', articleId, field: 'publishedAt', value: '' }))
    expect((await workspaceOf(articleId)).article.publishedAt).toBeNull()
  })

  test('of an archived article is not changed until it is taken out', async () => {
    const article = await importLines(desk, 'The bridge closed.')
    const { claimId } = await markClaim(desk, article.on('The bridge closed'))
    event(await desk.send(desk.editor, { name: 'archiveArticle', articleId: article.articleId, archived: true }))
    const refused = { ok: false, problem: { type: 'archived' } }
    expect(
      await desk.send(desk.checker, {
        name: 'setArticleField',
        articleId: article.articleId,
        field: 'outlet',
        value: 'x',
      }),
    ).toEqual(refused)
    expect(await desk.send(desk.checker, { name: 'setChecks', claimId, checks: 'said' })).toEqual(refused)
    event(await desk.send(desk.editor, { name: 'archiveArticle', articleId: article.articleId, archived: false }))
    expect((await desk.send(desk.checker, { name: 'setChecks', claimId, checks: 'said' })).ok).toBe(true)
  })
})
