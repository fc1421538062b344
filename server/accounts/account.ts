import type { Actor } from '../../domain/member.ts'
import type { AccountPage } from '../../domain/reading.ts'
import type { PrismaClient } from '../../prisma/generated/client.ts'
import { versionOfPart } from '../kernel/versions.ts'
import { readTokens } from './tokens.ts'

/** A member's own account, with the tokens that they may revoke. */
export async function readAccount(prisma: PrismaClient, actor: Actor): Promise<AccountPage> {
  const where = { id: actor.memberId }
  const user = await prisma.user.findUnique({ where, include: { accounts: { select: { providerId: true } } } })
  return {
    email: user?.email ?? '',
    hasPassword: user?.accounts.some((account) => account.providerId === 'credential') ?? false,
    tokens: await readTokens(prisma, actor),
    bylineVersion: await versionOfPart(prisma, { subject: actor.memberId, part: 'byline' }),
  }
}
