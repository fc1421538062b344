import type { Article } from '../../domain/article.ts'
import { blockText } from '../../domain/capture.ts'
import type { Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { ArticleDocument, ArticleSummary } from '../../domain/reading.ts'
import type { Database, Tx } from '../database.ts'
import { entityFrom } from '../entities.ts'
import { consistently, consistentResult } from './consistently.ts'

/** All articles, the newest first, archived ones too. */
export function readArticles(db: Database): Promise<ArticleSummary[]> {
  return consistently(db, (tx) => summaries(tx, {}))
}

/** The articles that `where` picks, as a list shows them. */
export async function summaries(tx: Tx, where: { storyId?: string }): Promise<ArticleSummary[]> {
  const rows = await tx.article.findMany({
    where,
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    include: {
      story: { select: { title: true } },
      captures: { select: { capturedAt: true }, orderBy: { number: 'desc' }, take: 1 },
      annotations: {
        where: { kind: 'appearance', deletedAt: null },
        select: { claim: { select: { id: true, verdictKey: true } } },
      },
    },
  })
  return rows.map(({ story, captures, annotations, ...row }) => {
    const verdicts = new Map(annotations.flatMap(({ claim }) => (claim ? [[claim.id, claim.verdictKey] as const] : [])))
    return {
      ...entityFrom('article', row),
      storyTitle: story?.title ?? null,
      capturedAt: (captures[0]?.capturedAt ?? row.createdAt).toISOString(),
      claims: verdicts.size,
      judged: [...verdicts.values()].filter((key) => key !== null).length,
    }
  })
}

/** What is known of an article, without its text. Problem: `notFound`. */
export function readArticle(db: Database, articleId: string): Promise<Result<Article>> {
  return consistentResult(db, async (tx) => {
    const row = await tx.article.findUnique({ where: { id: articleId } })
    return row ? ok(entityFrom('article', row)) : fail({ type: 'notFound', what: 'article' })
  })
}

/** An article with its newest capture, as the door answers it. Problem: `notFound`. */
export function readDocument(db: Database, articleId: string): Promise<Result<ArticleDocument>> {
  return consistentResult(db, async (tx) => {
    const row = await tx.article.findUnique({ where: { id: articleId } })
    const newest = await tx.capture.findFirst({
      where: { articleId },
      orderBy: { number: 'desc' },
      include: { siteTexts: { orderBy: [{ start: 'asc' }, { end: 'desc' }] } },
    })
    if (!row || !newest) return fail({ type: 'notFound', what: 'article' })
    const { siteTexts, ...captureRow } = newest
    const capture = entityFrom('capture', captureRow)
    const { headline, outlet, byline, publishedAt, url, language } = entityFrom('article', row)
    const { id, number, sha256, text, how, capturedAt } = capture
    return ok({
      id: articleId,
      capture: {
        ...{ id, number, sha256, text, how, capturedAt },
        blocks: capture.blocks.map((block) => ({ ...block, text: blockText(capture, block) })),
        siteText: siteTexts
          .map((s) => entityFrom('siteText', s))
          .map((s) => ({
            id: s.id,
            start: s.start,
            end: s.end,
            text: blockText(capture, s),
            reason: s.reason,
            hidden: s.hidden,
          })),
      },
      metadata: { headline, outlet, byline, publishedAt, url, language },
    })
  })
}
