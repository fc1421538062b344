import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Appearance } from '../../domain/annotation.ts'
import type { Actor } from '../../domain/member.ts'
import { isBlank } from '../../domain/prose.ts'
import { missingOf } from '../../domain/readiness.ts'
import { annotationsInOrder, claimsInOrder } from '../../domain/reading-order.ts'
import { FIVE_STEPS, verdictOf } from '../../domain/scale.ts'
import type { Span } from '../../domain/span.ts'
import { overlaps } from '../../domain/span.ts'
import type { Workspace } from '../../domain/workspace.ts'
import { openDataFolder } from '../data-folder.ts'
import type { TestDesk } from '../desk.fixture.ts'
import { openTestDesk, temporaryFolder } from '../desk.fixture.ts'
import type { ImportDetails, ImportSource } from '../import-article.ts'
import { prepareImport } from '../import-article.ts'
import { appendProse } from '../prose/prose-log.ts'
import { openReadings } from '../readings.ts'
import { loadSample } from './load-sample.ts'
import type { SampleDesk } from './sample-desk.ts'
import { ARTICLES, CLAIMS, FINDING } from './sample-story.ts'

/** A desk of its own, loaded twice, on a machine that does other things too; in milliseconds. */
const TWO_LOADS = 90_000

type Opened = {
  test: TestDesk
  desk: SampleDesk & { read: ReturnType<typeof openReadings> }
  close: () => Promise<void>
}

/** A desk with the parts that the sample needs, on a real database and a real folder. */
async function openSampleDesk(): Promise<Opened> {
  const test = await openTestDesk()
  const folder = await temporaryFolder()
  const opened = await openDataFolder(folder.path)
  if (!opened.ok) throw new Error('The folder is taken')
  const read = openReadings(test.db)
  const importArticle = async (actor: Actor, key: string, source: ImportSource, details: ImportDetails) => {
    const command = await prepareImport(opened.folder, actor, source, details)
    if (!command.ok) return command
    const done = await test.dispatch(actor, { key, command: command.value })
    return done.ok ? read.document(actor, command.value.article.id) : done
  }
  const append: SampleDesk['appendProse'] = (actor, id, update) => appendProse(test.db, actor, id, update, new Date())
  const close = async () => {
    await test[Symbol.asyncDispose]()
    opened.folder.release()
    await folder[Symbol.asyncDispose]()
  }
  return { test, desk: { dispatch: test.dispatch, importArticle, appendProse: append, read }, close }
}

let opened: Opened
let workspace: Workspace

beforeAll(async () => {
  opened = await openSampleDesk()
  workspace = await load(opened, opened.test.checker)
})
afterAll(() => opened.close())

async function load({ desk }: Opened, actor: Actor): Promise<Workspace> {
  const loaded = await loadSample(desk, actor)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problem))
  const read = await desk.read.workspace(actor, loaded.value.articleId)
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  return read.value
}

function appearances(): Appearance[] {
  return annotationsInOrder(workspace).filter((a) => a.kind === 'appearance')
}

function spansOf(annotationId: string): readonly Span[] {
  return workspace.placement[annotationId]?.selectors ?? []
}

function citationsOf(claimId: string) {
  return Object.values(workspace.citation).filter((c) => c.claimId === claimId)
}

describe('the checked article', () => {
  test('has its roles, its outlet and its site text', () => {
    const { capture, article } = workspace
    expect(article.outlet).toBe('The Marrowick Lantern')
    expect(article.headline).toBe(capture.text.slice(0, capture.text.indexOf('\n')))
    expect(capture.blocks.slice(0, 3).map((b) => b.role)).toEqual(['headline', 'standfirst', 'byline'])
    expect(capture.how).toBe('sample')
    const reasons = Object.values(workspace.siteText)
      .sort((a, b) => a.start - b.start)
      .map((s) => s.reason)
    expect(reasons).toEqual(['donation', 'donation', 'donation', 'donation', 'signUp', 'forum', 'forum', 'forum'])
  })

  test('has every claim of the sample, judged, with nothing missing', async () => {
    const claims = claimsInOrder(workspace)
    expect(claims.map(({ claim }) => claim.id)).toEqual(CLAIMS.map(({ key }) => `sample-${key}`))
    for (const { claim, appearances } of claims) {
      const explanation = await opened.desk.read.proseOf(opened.test.checker, {
        kind: 'explanation',
        subject: claim.id,
      })
      const attempts = Object.values(workspace.attempt).filter((a) => a.claimId === claim.id)
      const parts = { claim, appearances, citations: citationsOf(claim.id), sources: workspace.source, attempts }
      expect(missingOf({ ...parts, checking: 'claims' })).toEqual([])
      expect(isBlank(explanation)).toBe(false)
      expect(verdictOf(FIVE_STEPS, claim.verdictKey ?? '')).not.toBeNull()
    }
  })

  test('shows seven of the eight verdicts', () => {
    expect(new Set(CLAIMS.map((claim) => claim.verdict)).size).toBe(7)
  })

  test('has claims that overlap, that lie within one another and that cross a paragraph', () => {
    const all = appearances()
    const pairs = all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const))
    const overlapping = pairs.filter(([a, b]) => spansOf(a.id).some((x) => spansOf(b.id).some((y) => overlaps(x, y))))
    expect(overlapping.map(([a, b]) => [a.claimId, b.claimId])).toEqual([
      ['sample-cost', 'sample-ferry-income'],
      ['sample-sent-away', 'sample-no-berth'],
    ])
    const crossing = all.filter((a) => workspace.placement[a.id]?.selectors.some((s) => s.exact.includes('\n')))
    expect(crossing.map((a) => a.claimId)).toEqual(['sample-no-berth'])
  })

  test('has one claim in its headline, in a paragraph, denied, and in the other article', () => {
    const places = appearances().filter((a) => a.claimId === 'sample-warned')
    expect(places.map((a) => a.stance)).toEqual(['asserts', 'asserts', 'denies'])
    expect(workspace.elsewhere['sample-warned']).toBe(1)
    expect(places[1]?.speakers.map((s) => s.kind)).toEqual(['outlet', 'otherOutlet', 'unnamed'])
  })

  test('names the words by which each speaker says it', () => {
    const phrases = appearances().flatMap((a) => a.speakers.flatMap((s) => s.phrase ?? []))
    expect(phrases.length).toBeGreaterThan(8)
    for (const { start, end, exact } of phrases) expect(workspace.capture.text.slice(start, end)).toBe(exact)
  })

  test('has what is not proven with what was tried, and a source that stays at the desk', () => {
    expect(workspace.claim['sample-resigned']?.verdictKey).toBe('not-proven')
    expect(Object.values(workspace.attempt)).toHaveLength(4)
    const secret = citationsOf('sample-resigned').filter((c) => workspace.source[c.sourceId]?.confidential)
    expect(secret).toHaveLength(1)
    expect(secret[0]?.readersMayKnow).not.toBe('')
  })

  test('has two sources and more for each claim, and one record for each source', () => {
    for (const { key } of CLAIMS) expect(citationsOf(`sample-${key}`).length).toBeGreaterThanOrEqual(2)
    const cited = Object.values(workspace.citation).map((c) => c.sourceId)
    expect(new Set(cited).size).toBeLessThan(cited.length)
  })

  test('has only addresses that nobody can have', () => {
    const addresses = Object.values(workspace.source).flatMap((s) =>
      [s.url, s.archivedUrl].filter((url) => url !== null),
    )
    for (const url of addresses) expect(new URL(url).hostname).toMatch(/(^|\.)example(\.org)?$/)
  })

  test('has remarks for the desk, marks of what cannot be checked, and a finding', async () => {
    const others = annotationsInOrder(workspace).filter((a) => a.kind !== 'appearance')
    expect(others.map((a) => a.kind).sort()).toEqual(['comment', 'notCheckable', 'notCheckable'])
    expect(workspace.article.findingHeadline).toBe(FINDING.headline)
    const finding = { kind: 'finding', subject: workspace.article.id } as const
    expect(await opened.desk.read.proseOf(opened.test.viewer, finding)).toEqual(FINDING.body)
  })

  test('tells readers nothing that is for the desk', async () => {
    for (const text of ['excerpts', 'whole'] as const) {
      const page = await opened.desk.read.html(opened.test.checker, workspace.article.id, text)
      if (!page.ok) throw new Error(JSON.stringify(page.problem))
      for (const secret of ['Rusk', 'draughtswoman', 'own piles', 'Read it when it is out', 'commenting forum'])
        expect(page.value.html).not.toContain(secret)
      expect(page.value.html).toContain('A former employee of the harbour office')
    }
  })
})

test('the other article has no headline and no date, and one place of a claim', async () => {
  const read = await opened.desk.read.workspace(opened.test.viewer, ARTICLES.post.articleId)
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  const { article, capture, annotation, siteText } = read.value
  expect([article.headline, article.publishedAt, article.storyId]).toEqual([null, null, workspace.story?.id])
  expect(capture.blocks[0]?.role).toBe('dateline')
  expect(Object.keys(annotation)).toEqual(['sample-warned-4'])
  expect(siteText).toEqual({})
})

describe('loading it again', () => {
  test('finds what is there, for every member', async () => {
    expect((await load(opened, opened.test.checker)).seq).toBe(workspace.seq)
    expect((await load(opened, opened.test.editor)).seq).toBe(workspace.seq)
    expect(await opened.desk.read.articles(opened.test.viewer)).toHaveLength(2)
  })

  test(
    'goes on where another member was interrupted, also in two tabs at once, and leaves what was changed',
    async () => {
      const second = await openSampleDesk()
      const { checker, editor, owner, viewer, send } = second.test
      try {
        expect(await loadSample(second.desk, viewer)).toMatchObject({ ok: false, problem: { type: 'notAllowed' } })
        await expect(loadSample(interrupted(second.desk, 60), checker)).rejects.toThrow('gone')
        const verdict = { scaleVersionId: FIVE_STEPS.id, verdictKey: 'false' }
        await send(owner, { name: 'setVerdict', claimId: 'sample-warned', ...verdict })
        const [whole] = await Promise.all([load(second, checker), load(second, editor)])
        const judged = Object.values(whole.claim).map((claim) => [claim.id, claim.verdictKey])
        const given = CLAIMS.map(({ key, verdict }) => [`sample-${key}`, key === 'warned' ? 'false' : verdict])
        expect(Object.fromEntries(judged)).toEqual(Object.fromEntries(given))
        expect(Object.keys(whole.annotation).sort()).toEqual(Object.keys(workspace.annotation).sort())
        expect(await second.desk.read.articles(viewer)).toHaveLength(2)
      } finally {
        await second.close()
      }
    },
    TWO_LOADS,
  )
})

/** A desk that stops answering after some commands. */
function interrupted(desk: SampleDesk, after: number): SampleDesk {
  let left = after
  return {
    ...desk,
    dispatch: (actor, dispatch) => {
      left -= 1
      return left < 0 ? Promise.reject(new Error('The desk is gone')) : desk.dispatch(actor, dispatch)
    },
  }
}
