import type { Actor } from '../../domain/member.ts'
import { may } from '../../domain/permissions.ts'
import type { Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { Citation } from '../../domain/source.ts'
import { memberWords } from '../../domain/words/members.ts'
import type { Workspace } from '../../domain/workspace.ts'
import type { Database, Tx } from '../database.ts'
import { annotationFrom, entityFrom, scaleFrom } from '../entities.ts'
import { consistentResult } from './consistently.ts'
import { versionsOf } from './versions.ts'

/** Everything a member may see of an article. Problem: `notFound`. */
export function readWorkspace(db: Database, actor: Actor, articleId: string): Promise<Result<Workspace>> {
  return consistentResult(db, async (tx) => {
    const article = await tx.article.findUnique({ where: { id: articleId }, include: { story: true } })
    const capture = await tx.capture.findFirst({ where: { articleId }, orderBy: { number: 'desc' } })
    if (!article || !capture) return fail({ type: 'notFound', what: 'article' })
    const { story, ...own } = article
    const annotations = await tx.annotation.findMany({ where: { articleId } })
    const claims = await readClaims(
      tx,
      actor,
      annotations.flatMap((a) => a.claimId ?? []),
      articleId,
    )
    const siteText = await tx.siteText.findMany({ where: { captureId: capture.id } })
    const placements = await tx.placement.findMany({ where: { captureId: capture.id } })
    const desk = await tx.desk.findUniqueOrThrow({ where: { id: 'desk' } })
    const line = await tx.eventArticle.findFirst({ where: { articleId }, orderBy: { seq: 'desc' } })
    const placement = Object.fromEntries(placements.map((p) => [p.annotationId, entityFrom('placement', p)]))
    const marks = byId(annotations.map(annotationFrom))
    const site = byId(siteText.map((s) => entityFrom('siteText', s)))
    const owners = [articleId, 'desk', ...(story ? [story.id] : []), ...Object.keys(marks), ...Object.keys(site)]
    return ok({
      desk: entityFrom('desk', desk),
      article: entityFrom('article', own),
      capture: entityFrom('capture', capture),
      story: story && entityFrom('story', story),
      siteText: site,
      annotation: marks,
      placement,
      ...claims,
      scales: byId((await tx.scaleVersion.findMany()).map(scaleFrom)),
      members: await namesOfMembers(tx),
      versions: await versionsOf(tx, [...owners, ...subjectsOf(claims)]),
      seq: line?.seq ?? 0,
    })
  })
}

type Claims = Pick<Workspace, 'claim' | 'citation' | 'source' | 'attempt' | 'query' | 'elsewhere'>

function subjectsOf(claims: Claims): string[] {
  return [claims.claim, claims.citation, claims.source, claims.attempt, claims.query].flatMap((shelf) =>
    Object.keys(shelf),
  )
}

async function readClaims(tx: Tx, actor: Actor, ids: readonly string[], articleId: string): Promise<Claims> {
  const claimIds = [...new Set(ids)]
  const where = { claimId: { in: claimIds } }
  const claims = await tx.claim.findMany({ where: { id: { in: claimIds } } })
  const attempts = await tx.attempt.findMany({ where })
  const queries = await tx.query.findMany({ where })
  const elsewhere = await tx.annotation.groupBy({
    by: ['claimId'],
    where: { ...where, deletedAt: null, articleId: { not: articleId } },
    _count: true,
  })
  return {
    claim: byId(claims.map((c) => entityFrom('claim', c))),
    attempt: byId(attempts.map((a) => entityFrom('attempt', a))),
    query: byId(queries.map((q) => entityFrom('query', q))),
    elsewhere: Object.fromEntries(elsewhere.map((row) => [row.claimId, row._count])),
    ...(await readCitations(tx, actor, claimIds)),
  }
}

/** The citations of some claims and their sources, as far as `actor` may see them. */
export async function readCitations(
  tx: Tx,
  actor: Actor,
  claimIds: readonly string[],
): Promise<Pick<Workspace, 'citation' | 'source'>> {
  const rows = await tx.citation.findMany({ where: { claimId: { in: [...claimIds] } }, include: { source: true } })
  const sources = byId(rows.map((row) => entityFrom('source', row.source)))
  const citations = rows.map(({ source: _, ...row }) => entityFrom('citation', row))
  if (may(actor, 'seeConfidential')) return { citation: byId(citations), source: sources }
  const open = Object.fromEntries(Object.entries(sources).filter(([, source]) => !source.confidential))
  return { citation: byId(citations.map((c) => (open[c.sourceId] ? c : withoutSecrets(c)))), source: open }
}

/** A citation of a confidential source as viewers get it: what it does for the claim, and what readers may be told. */
function withoutSecrets(citation: Citation): Citation {
  return { ...citation, quote: '', locator: '' }
}

/** The names of all who were ever members, by id; of those who have left, with a word that says so. */
export async function namesOfMembers(tx: Tx): Promise<Record<string, string>> {
  const rows = await tx.member.findMany({ select: { id: true, name: true, removedAt: true } })
  return Object.fromEntries(rows.map((row) => [row.id, row.removedAt ? memberWords.former(row.name) : row.name]))
}

/** A list as a shelf by id. */
export function byId<T extends { readonly id: string }>(list: readonly T[]): Record<string, T> {
  return Object.fromEntries(list.map((item) => [item.id, item]))
}
