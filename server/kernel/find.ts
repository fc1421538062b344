import type { Annotation, Placement } from '../../domain/annotation.ts'
import type { Article } from '../../domain/article.ts'
import type { Capture, SiteText } from '../../domain/capture.ts'
import type { Claim } from '../../domain/claim.ts'
import type { Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { Citation, Source } from '../../domain/source.ts'
import type { Tx } from '../database.ts'
import { annotationFrom, entityFrom } from '../entities.ts'
import { withText } from './capture-text.ts'

/** The article, or `notFound`. */
export async function findArticle(tx: Tx, id: string): Promise<Result<Article>> {
  const row = await tx.article.findUnique({ where: { id } })
  return row ? ok(entityFrom('article', row)) : fail({ type: 'notFound', what: 'article' })
}

/** The article if it may be changed: `archived` when it is in the archive. */
export async function findOpenArticle(tx: Tx, id: string): Promise<Result<Article>> {
  const article = await findArticle(tx, id)
  return article.ok && article.value.archivedAt !== null ? fail({ type: 'archived' }) : article
}

/** The capture of `articleId` with its hidden and kept site text. */
export async function findCapture(tx: Tx, id: string): Promise<Result<{ capture: Capture; siteText: SiteText[] }>> {
  const row = await tx.capture.findUnique({
    where: { id },
    omit: { text: true, blocks: true },
    include: { siteTexts: true },
  })
  if (!row) return fail({ type: 'notFound', what: 'capture' })
  const { siteTexts, ...about } = row
  return ok({ capture: await withText(tx, about), siteText: siteTexts.map((s) => entityFrom('siteText', s)) })
}

/** The annotation, deleted or not, if its article may be changed. */
export async function findAnnotation(tx: Tx, id: string): Promise<Result<Annotation>> {
  const row = await tx.annotation.findUnique({ where: { id } })
  if (!row) return fail({ type: 'notFound', what: 'annotation' })
  const article = await findOpenArticle(tx, row.articleId)
  return article.ok ? ok(annotationFrom(row)) : article
}

/** The placement of an annotation in a capture. */
export async function findPlacement(tx: Tx, annotationId: string, captureId: string): Promise<Result<Placement>> {
  const row = await tx.placement.findUnique({ where: { annotationId_captureId: { annotationId, captureId } } })
  return row ? ok(entityFrom('placement', row)) : fail({ type: 'notFound', what: 'placement' })
}

/** The claim, retired or not. */
export async function findClaim(tx: Tx, id: string): Promise<Result<Claim>> {
  const row = await tx.claim.findUnique({ where: { id } })
  return row ? ok(entityFrom('claim', row)) : fail({ type: 'notFound', what: 'claim' })
}

/** The claim if places can be linked to it. Problems: `notFound`, `retired`. */
export async function findLivingClaim(tx: Tx, id: string): Promise<Result<Claim>> {
  const claim = await findClaim(tx, id)
  return claim.ok && claim.value.retiredAt !== null ? fail({ type: 'retired' }) : claim
}

/** The citation, removed or not. */
export async function findCitation(tx: Tx, id: string): Promise<Result<Citation>> {
  const row = await tx.citation.findUnique({ where: { id } })
  return row ? ok(entityFrom('citation', row)) : fail({ type: 'notFound', what: 'citation' })
}

/** The source. */
export async function findSource(tx: Tx, id: string): Promise<Result<Source>> {
  const row = await tx.source.findUnique({ where: { id } })
  return row ? ok(entityFrom('source', row)) : fail({ type: 'notFound', what: 'source' })
}

/** The articles in which any of the claims has an appearance, deleted ones too: they may be restored. */
export async function articlesOfClaims(tx: Tx, claimIds: readonly string[]): Promise<string[]> {
  const rows = await tx.annotation.findMany({
    where: { claimId: { in: [...claimIds] } },
    select: { articleId: true },
    distinct: ['articleId'],
  })
  return rows.map((row) => row.articleId)
}

/** The articles that a source is cited for. */
export async function articlesOfSource(tx: Tx, sourceId: string): Promise<string[]> {
  const citations = await tx.citation.findMany({ where: { sourceId }, select: { claimId: true } })
  return articlesOfClaims(
    tx,
    citations.map((c) => c.claimId),
  )
}
