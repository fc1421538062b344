import { randomUUID } from 'node:crypto'
import type { Member, Role } from '../../domain/member.ts'
import type { PrismaClient } from '../../prisma/generated/client.ts'
import type { Tx } from '../database.ts'
import type { Auth } from './auth.ts'
import { accountEmail } from './join-desk.ts'
import { accountOfToken } from './tokens.ts'

/**
 * The member whose token (`Authorization: Bearer …`) or session the headers carry, or `null`. A token that does not
 * work is nobody's, whatever cookie comes with it.
 */
export async function memberOf(prisma: PrismaClient, auth: Auth, headers: Headers): Promise<Member | null> {
  const token = bearerOf(headers)
  const account =
    token === null ? await accountOfSession(auth, headers) : await accountOfToken(prisma, token, new Date())
  if (account === null) return null
  const row = await prisma.member.findUnique({ where: { userId: account } })
  if (!row || row.removedAt) return null
  return { id: row.id, name: row.name, byline: row.byline, role: row.role as Role } // written from a Role
}

/** The token that a request brings, or `null` when it brings none. */
export function bearerOf(headers: Headers): string | null {
  return /^Bearer +(\S+)$/i.exec(headers.get('Authorization') ?? '')?.[1] ?? null
}

async function accountOfSession(auth: Auth, headers: Headers): Promise<string | null> {
  return (await auth.api.getSession({ headers }))?.user.id ?? null
}

/** Whether the desk has an owner yet. */
export async function hasOwner(prisma: Tx): Promise<boolean> {
  return (await prisma.member.count({ where: { role: 'owner', removedAt: null } })) > 0
}

/** How long a reset link works, in milliseconds: a day. */
const RESET_LIFETIME = 24 * 60 * 60 * 1000

/** A token with which the member of this e-mail address can set a new password once, or `null` where there is none. */
export async function makeResetToken(
  prisma: PrismaClient,
  auth: Auth,
  email: string,
  now: Date,
): Promise<string | null> {
  const user = await prisma.user.findUnique({ where: { email: accountEmail(email) }, include: { member: true } })
  if (!user?.member || user.member.removedAt) return null
  const token = randomUUID()
  const { internalAdapter } = await auth.$context
  // The identifier is the one that better-auth's own reset looks for.
  await internalAdapter.createVerificationValue({
    identifier: `reset-password:${token}`,
    value: user.id,
    expiresAt: new Date(now.getTime() + RESET_LIFETIME),
  })
  return token
}
