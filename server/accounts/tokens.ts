import { randomBytes, randomUUID } from 'node:crypto'
import type { Actor } from '../../domain/member.ts'
import { may } from '../../domain/permissions.ts'
import type { Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { ApiToken } from '../../domain/reading.ts'
import type { PrismaClient } from '../../prisma/generated/client.ts'
import { sha256 } from '../kernel/chain.ts'

/** By what a token is known again in a file or a log where it should not be. */
const PREFIX = 'plumb_'
/** How much of a token is kept readable, so that its member knows which it is: the prefix and four characters. */
const SHOWN = PREFIX.length + 4
/** How exactly the last use is kept, in milliseconds: a write a minute, not one a request. */
const USE_MS = 60_000
const DAY_MS = 24 * 60 * 60 * 1000

/** A token just made: told this once, kept only as its sha256. */
export type MadeToken = { readonly id: string; readonly token: string; readonly expiresAt: string }

/** Makes a token with which a program acts as `actor`, for `days` days. */
export async function makeToken(
  prisma: PrismaClient,
  actor: Actor,
  { name, days }: { readonly name: string; readonly days: number },
): Promise<MadeToken> {
  const [id, now] = [randomUUID(), new Date()]
  const token = PREFIX + randomBytes(32).toString('base64url')
  const expiresAt = new Date(now.getTime() + days * DAY_MS)
  const kept = { key: sha256(token), start: token.slice(0, SHOWN), prefix: PREFIX, rateLimitEnabled: false }
  const times = { createdAt: now, updatedAt: now, expiresAt }
  await prisma.apikey.create({ data: { id, name, referenceId: actor.memberId, ...kept, ...times } })
  return { id, token, expiresAt: expiresAt.toISOString() }
}

/** The member's own tokens, newest first; for owners everybody's, their own first. */
export async function readTokens(prisma: PrismaClient, actor: Actor): Promise<ApiToken[]> {
  const where = may(actor, 'manageMembers') ? {} : { referenceId: actor.memberId }
  const rows = await prisma.apikey.findMany({ where, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }] })
  const members = await prisma.member.findMany({ where: { id: { in: rows.map((row) => row.referenceId) } } })
  const names = new Map(members.map((member) => [member.id, member.name]))
  const tokens = rows.map((row) => ({
    id: row.id,
    name: row.name ?? '',
    start: row.start ?? '',
    memberId: row.referenceId,
    memberName: names.get(row.referenceId) ?? '',
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt?.toISOString() ?? null,
    lastUsedAt: row.lastRequest?.toISOString() ?? null,
  }))
  const isOwn = (token: ApiToken) => token.memberId === actor.memberId
  return [...tokens.filter(isOwn), ...tokens.filter((token) => !isOwn(token))]
}

/** Ends a token: one's own, or as an owner anybody's. Problem: `notFound`, for another member's too. */
export async function revokeToken(prisma: PrismaClient, actor: Actor, id: string): Promise<Result<null>> {
  const whose = may(actor, 'manageMembers') ? {} : { referenceId: actor.memberId }
  const { count } = await prisma.apikey.deleteMany({ where: { id, ...whose } })
  return count > 0 ? ok(null) : fail({ type: 'notFound', what: 'token' })
}

/** The account that a token acts for, or `null` where it is none, was revoked or is too old. */
export async function accountOfToken(prisma: PrismaClient, token: string, now: Date): Promise<string | null> {
  if (!token.startsWith(PREFIX)) return null
  const row = await prisma.apikey.findFirst({ where: { key: sha256(token), enabled: true } })
  if (!row || (row.expiresAt && row.expiresAt <= now)) return null
  if (!row.lastRequest || now.getTime() - row.lastRequest.getTime() >= USE_MS) {
    await prisma.apikey.updateMany({ where: { id: row.id }, data: { lastRequest: now } })
  }
  return row.referenceId
}
