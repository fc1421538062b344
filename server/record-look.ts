import type { Actor } from '../domain/member.ts'
import type { Result } from '../domain/problem.ts'
import { fail, ok } from '../domain/problem.ts'
import type { Database } from './database.ts'

/**
 * Notes that a member has looked at a claim and has seen the log up to `seq`. It never goes back, and is no event: it is
 * nobody else's business. Problem: `notFound`.
 */
export async function recordLook(
  { prisma }: Database,
  { memberId }: Actor,
  claimId: string,
  seq: number,
  now: Date,
): Promise<Result<null>> {
  const rows = await prisma.$executeRaw`
    INSERT INTO "last_look" ("memberId", "claimId", "seq", "at")
    SELECT ${memberId}, "claim"."id", least(${seq}::int, "log_head"."seq"), ${now}
    FROM "claim", "log_head" WHERE "claim"."id" = ${claimId} AND "log_head"."id" = 1
    ON CONFLICT ("memberId", "claimId") DO UPDATE
    SET "seq" = greatest("last_look"."seq", EXCLUDED."seq"), "at" = greatest("last_look"."at", EXCLUDED."at")`
  return rows === 0 ? fail({ type: 'notFound', what: 'claim' }) : ok(null)
}
