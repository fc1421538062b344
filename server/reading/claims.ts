import type { Appearance } from '../../domain/annotation.ts'
import { titleOf } from '../../domain/article.ts'
import { wordsAsked } from '../../domain/claim-filter.ts'
import type { ClaimSearch } from '../../domain/claim-search.ts'
import { ALL_CLAIMS, MOST_ON_PAGE } from '../../domain/claim-search.ts'
import type { Actor } from '../../domain/member.ts'
import type { Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { ClaimList, ClaimPage, ClaimPlace, ClaimSummary } from '../../domain/reading.ts'
import type { ScaleVersion, Verdict } from '../../domain/scale.ts'
import { verdictOf } from '../../domain/scale.ts'
import { inReadingOrder } from '../../domain/span.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import type { Database, Tx } from '../database.ts'
import { annotationFrom, entityFrom, scaleFrom } from '../entities.ts'
import { citedWords } from './cited-words.ts'
import { findClaims } from './claim-search.ts'
import { consistently, consistentResult } from './consistently.ts'
import { versionsOf } from './versions.ts'
import { namesOfMembers, readCitations } from './workspace.ts'

/** A page of the claims that a search finds, as `actor` may. A page behind the last is empty. */
export function readClaims(db: Database, actor: Actor, search: ClaimSearch = ALL_CLAIMS): Promise<ClaimList> {
  return consistently(db, async (tx) => {
    const { ids, total } = await findClaims(tx, actor, search)
    const byId = new Map((await claimSummaries(tx, { id: { in: [...ids] } })).map((claim) => [claim.id, claim]))
    const claims = ids.flatMap((id) => byId.get(id) ?? [])
    return { claims, total, cited: await citedWords(tx, actor, claims, wordsAsked(search)) }
  })
}

/** The claims that `where` picks, the newest first, each with the articles it appears in. */
export async function claimSummaries(tx: Tx, where: Prisma.ClaimWhereInput): Promise<ClaimSummary[]> {
  const article = { select: { id: true, headline: true, workingTitle: true, outlet: true } } as const
  const rows = await tx.claim.findMany({
    where,
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: MOST_ON_PAGE,
    include: { appearances: { where: { deletedAt: null }, select: { article } } },
  })
  const scales = await readScales(tx)
  return rows.map(({ appearances, ...row }) => {
    const { id, text, wording, inShort, status, assigneeId, retiredAt, ...claim } = entityFrom('claim', row)
    return {
      id,
      text,
      wording,
      inShort,
      status,
      assigneeId,
      retiredAt,
      verdict: verdictIn(scales, claim),
      articles: byArticle(appearances.map((a) => a.article)),
    }
  })
}

type ArticleOfPlace = { id: string; headline: string | null; workingTitle: string; outlet: string | null }

function byArticle(places: readonly ArticleOfPlace[]): ClaimSummary['articles'] {
  const counted = new Map<string, { id: string; title: string; outlet: string | null; places: number }>()
  for (const { id, outlet, ...names } of places) {
    counted.set(id, { id, title: titleOf(names), outlet, places: (counted.get(id)?.places ?? 0) + 1 })
  }
  return [...counted.values()]
}

/** All scale versions. */
export async function readScales(tx: Tx): Promise<ScaleVersion[]> {
  return (await tx.scaleVersion.findMany({ orderBy: [{ scaleId: 'asc' }, { number: 'desc' }] })).map(scaleFrom)
}

function verdictIn(
  scales: readonly ScaleVersion[],
  claim: { scaleVersionId: string | null; verdictKey: string | null },
): Verdict | null {
  const scale = scales.find((s) => s.id === claim.scaleVersionId)
  return scale && claim.verdictKey !== null ? verdictOf(scale, claim.verdictKey) : null
}

/** A claim with all its places, as `actor` may see it. Problem: `notFound`. */
export function readClaim(db: Database, actor: Actor, claimId: string): Promise<Result<ClaimPage>> {
  return consistentResult(db, async (tx) => {
    const row = await tx.claim.findUnique({ where: { id: claimId }, include: { attempts: true } })
    if (!row) return fail({ type: 'notFound', what: 'claim' })
    const { attempts: attemptRows, ...own } = row
    const claim = entityFrom('claim', own)
    const scales = await readScales(tx)
    const { citation, source } = await readCitations(tx, actor, [claimId])
    const [citations, sources] = [Object.values(citation), Object.values(source)]
    const attempts = attemptRows.map((a) => entityFrom('attempt', a))
    const places = await readPlaces(tx, claimId)
    const subjects = [claim, ...citations, ...sources, ...attempts].map((thing) => thing.id)
    const versions = await versionsOf(tx, [...subjects, ...places.map((p) => p.appearance.id)])
    const members = await namesOfMembers(tx)
    return ok({
      claim,
      verdict: verdictIn(scales, claim),
      places,
      citations,
      sources,
      attempts,
      members,
      scales,
      versions,
    })
  })
}

async function readPlaces(tx: Tx, claimId: string): Promise<ClaimPlace[]> {
  const rows = await tx.annotation.findMany({
    where: { claimId, deletedAt: null },
    include: { article: true, placements: { orderBy: { capture: { number: 'desc' } }, take: 1 } },
  })
  const places = rows.flatMap(({ article, placements, ...row }) => {
    const placement = placements[0]
    // The kind of an annotation that has a claim.
    return placement
      ? [
          {
            appearance: annotationFrom(row) as Appearance,
            placement: entityFrom('placement', placement),
            article: entityFrom('article', article),
          },
        ]
      : []
  })
  return places.sort((a, b) =>
    a.article.createdAt < b.article.createdAt ? -1 : a.article.createdAt > b.article.createdAt ? 1 : inTextOrder(a, b),
  )
}

function inTextOrder(a: ClaimPlace, b: ClaimPlace): number {
  const [first, second] = [a.placement.selectors[0], b.placement.selectors[0]]
  return first && second ? inReadingOrder(first, second) : Number(!first) - Number(!second)
}
