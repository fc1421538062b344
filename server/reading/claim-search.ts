import { type MissingAsked, NONE, wordsAsked } from '../../domain/claim-filter.ts'
import type { ClaimSearch } from '../../domain/claim-search.ts'
import { foldPattern } from '../../domain/fold-pattern.ts'
import type { Actor } from '../../domain/member.ts'
import { may } from '../../domain/permissions.ts'
import { NEEDS_NO_SOURCE, UNPROVEN } from '../../domain/readiness.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import type { Tx } from '../database.ts'

/** The ids of a page of claims, in order, and how many claims were found on all pages. */
export type ClaimsFound = { readonly ids: readonly string[]; readonly total: number }

/**
 * Finds claims as `actor` may: who may not see confidential sources does not find by what these say or are called. The
 * order is that of the search, then the newest, then ids, so that pages neither overlap nor leave anything out.
 */
export async function findClaims(tx: Tx, actor: Actor, search: ClaimSearch): Promise<ClaimsFound> {
  const sees = may(actor, 'seeConfidential')
  const patterns = wordsAsked(search).flatMap((word) => foldPattern(word) ?? [])
  const holding = patterns.map((pattern) => holds(pattern, sees))
  const conditions = [...holding, ...asked(search), ...(search.missing ? [lacks(search.missing, sees)] : [])]
  const score = search.order === 'relevance' && patterns.length > 0 ? relevance(patterns) : Prisma.sql`0`
  const [found] = await tx.$queryRaw<{ total: number; ids: string[] }[]>`
    WITH "found" AS (
      SELECT "c"."id", "c"."createdAt", ${score} AS "score" FROM "claim" AS "c"
      WHERE ${Prisma.join([Prisma.sql`true`, ...conditions], ' AND ')}
    )
    SELECT (SELECT count(*)::int FROM "found") AS "total", ARRAY(
      SELECT "id" FROM "found" ORDER BY "score" DESC, "createdAt" DESC, "id"
      LIMIT ${search.limit}::int OFFSET ${(search.page - 1) * search.limit}::bigint
    ) AS "ids"`
  return found ?? { ids: [], total: 0 }
}

/** The citations of a claim that stand and that the reader may know all of. */
function citations(sees: boolean): Prisma.Sql {
  const open = sees ? Prisma.sql`true` : Prisma.sql`NOT "s"."confidential"`
  return Prisma.sql`"citation" AS "x" JOIN "source" AS "s" ON "s"."id" = "x"."sourceId" AND ${open}
    WHERE "x"."removedAt" IS NULL`
}

/** Whether a claim, or one of its citations, holds what a pattern says. */
function holds(pattern: string, sees: boolean): Prisma.Sql {
  return Prisma.sql`("c"."text" ~ ${pattern} OR "c"."inShort" ~ ${pattern} OR "c"."id" IN (
    SELECT "x"."claimId" FROM ${citations(sees)} AND (
      "x"."quote" ~ ${pattern} OR "x"."locator" ~ ${pattern} OR "x"."readersMayKnow" ~ ${pattern}
      OR "s"."title" ~ ${pattern} OR "s"."author" ~ ${pattern} OR "s"."publisher" ~ ${pattern} OR "s"."url" ~ ${pattern})))`
}

/** A word in the claim counts for more than one in short, and that for more than one in a citation alone. */
function relevance(patterns: readonly string[]): Prisma.Sql {
  const scores = patterns.map(
    (pattern) => Prisma.sql`CASE WHEN "c"."text" ~ ${pattern} THEN 4 WHEN "c"."inShort" ~ ${pattern} THEN 2 ELSE 1 END`,
  )
  return Prisma.join(scores, ' + ')
}

/** What is asked of a claim itself and of where it appears. */
function asked({ verdict, status, member, retired, story, outlet }: ClaimSearch): Prisma.Sql[] {
  const conditions: Prisma.Sql[] = []
  if (verdict !== null) conditions.push(isOrNone(Prisma.sql`"c"."verdictKey"`, verdict))
  if (status !== null) conditions.push(Prisma.sql`"c"."status" = ${status}`)
  if (member !== null) conditions.push(isOrNone(Prisma.sql`"c"."assigneeId"`, member))
  if (retired === 'without') conditions.push(Prisma.sql`"c"."retiredAt" IS NULL`)
  if (retired === 'only') conditions.push(Prisma.sql`"c"."retiredAt" IS NOT NULL`)
  if (story !== null) conditions.push(appearsIn(Prisma.sql`"r"."storyId" = ${story}`))
  if (outlet !== null) conditions.push(appearsIn(Prisma.sql`"r"."outlet" = ${outlet}`))
  return conditions
}

function isOrNone(column: Prisma.Sql, value: string): Prisma.Sql {
  return value === NONE ? Prisma.sql`${column} IS NULL` : Prisma.sql`${column} = ${value}`
}

function appearsIn(article: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM "annotation" AS "a" JOIN "article" AS "r" ON "r"."id" = "a"."articleId"
    WHERE "a"."claimId" = "c"."id" AND "a"."deletedAt" IS NULL AND ${article})`
}

/** What `trim` of JavaScript takes away, whatever a database's locale takes for a blank (ECMA-262, WhiteSpace and LineTerminator). */
const BLANKS =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

/** What `missingOf` says of a claim, for many claims at once; a test holds the two together. */
function lacks(missing: MissingAsked, sees: boolean): Prisma.Sql {
  const conditions = missingConditions(sees)
  return missing === 'any' ? Prisma.sql`(${Prisma.join(Object.values(conditions), ' OR ')})` : conditions[missing]
}

function missingConditions(sees: boolean): Record<Exclude<MissingAsked, 'any'>, Prisma.Sql> {
  const verdict = Prisma.sql`coalesce("c"."verdictKey", '')`
  const isUnproven = Prisma.sql`${verdict} = ANY (${[...UNPROVEN]}::text[])`
  const needsSource = Prisma.sql`NOT ${verdict} = ANY (${[...UNPROVEN, NEEDS_NO_SOURCE]}::text[])`
  const noSource = Prisma.sql`NOT ${cites(Prisma.sql`${IS_FACT} OR NOT "s"."confidential"`)}`
  const noAttempt = Prisma.sql`NOT EXISTS (
    SELECT 1 FROM "attempt" AS "t" WHERE "t"."claimId" = "c"."id" AND "t"."removedAt" IS NULL)`
  return {
    text: Prisma.sql`btrim("c"."text", ${BLANKS}) = ''`,
    speakers: Prisma.sql`(NOT ${IS_FACT} AND EXISTS (SELECT 1 FROM "annotation" AS "a" WHERE "a"."claimId" = "c"."id"
      AND "a"."deletedAt" IS NULL AND coalesce(jsonb_array_length("a"."speakers"), 0) = 0))`,
    verdict: Prisma.sql`"c"."verdictKey" IS NULL`,
    inShort: Prisma.sql`(NOT ${IS_FACT} AND btrim("c"."inShort", ${BLANKS}) = '')`,
    source: Prisma.sql`(${needsSource} AND ${noSource})`,
    attempts: Prisma.sql`(${isUnproven} AND ${noSource} AND ${noAttempt})`,
    // Who may not know a source is not told that it lacks something.
    readersMayKnow: sees
      ? Prisma.sql`(NOT ${IS_FACT} AND ${cites(Prisma.sql`"s"."confidential" AND btrim("x"."readersMayKnow", ${BLANKS}) = ''`)})`
      : Prisma.sql`false`,
  }
}

/** Whether every place where a claim stands is in an article in which every fact is checked: nothing is written for readers. */
const IS_FACT = Prisma.sql`(SELECT coalesce(bool_and("r"."checking" = 'everyFact'), false)
  FROM "annotation" AS "a" JOIN "article" AS "r" ON "r"."id" = "a"."articleId"
  WHERE "a"."claimId" = "c"."id" AND "a"."deletedAt" IS NULL)`

/** Whether a claim has a citation of which `condition` is true. */
function cites(condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM ${citations(true)} AND "x"."claimId" = "c"."id" AND (${condition}))`
}
