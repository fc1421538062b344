import { randomUUID } from 'node:crypto'
import type { Member, Role } from '../../domain/member.ts'
import type { PrismaClient } from '../../prisma/generated/client.ts'
import type { Auth } from './auth.ts'

/** What a new member's account is made of. */
export type NewMember = {
  readonly email: string
  readonly password: string
  readonly name: string
  readonly role: Role
}

/** Makes an account and the member that it belongs to, both or neither. Throws where the e-mail address is taken. */
export async function makeMember(
  prisma: PrismaClient,
  auth: Auth,
  { email, password, name, role }: NewMember,
): Promise<Member> {
  const { password: hasher } = await auth.$context
  const hash = await hasher.hash(password)
  const id = randomUUID()
  const credential = { id: randomUUID(), accountId: id, providerId: 'credential', userId: id, password: hash }
  await prisma.$transaction([
    prisma.user.create({ data: { id, name, email: email.trim().toLowerCase(), emailVerified: true } }),
    prisma.account.create({ data: credential }),
    prisma.member.create({ data: { id, userId: id, name, role } }),
  ])
  return { id, name, byline: null, role }
}

/** The member whose session the headers carry, or `null`. */
export async function memberOf(prisma: PrismaClient, auth: Auth, headers: Headers): Promise<Member | null> {
  const session = await auth.api.getSession({ headers })
  if (!session) return null
  const row = await prisma.member.findUnique({ where: { userId: session.user.id } })
  if (!row || row.removedAt) return null
  return { id: row.id, name: row.name, byline: row.byline, role: row.role as Role } // written from a Role
}

/** Whether the desk has an owner yet. */
export async function hasOwner(prisma: PrismaClient): Promise<boolean> {
  return (await prisma.member.count({ where: { role: 'owner', removedAt: null } })) > 0
}

/** Whether there is an account with this e-mail address. */
export async function hasAccount(prisma: PrismaClient, email: string): Promise<boolean> {
  return (await prisma.user.count({ where: { email: email.trim().toLowerCase() } })) > 0
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
  const user = await prisma.user.findUnique({ where: { email: email.trim().toLowerCase() }, include: { member: true } })
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
