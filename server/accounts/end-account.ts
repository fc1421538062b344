import type { PrismaClient } from '../../prisma/generated/client.ts'

/**
 * Ends every session and token of someone who has left, and forgets their account, so that they may be invited anew.
 * The member's own row stays, with the name of who did what. Doing it twice is as good as once.
 */
export async function endAccount(prisma: PrismaClient, memberId: string): Promise<void> {
  await prisma.$transaction([
    prisma.apikey.deleteMany({ where: { referenceId: memberId } }),
    prisma.user.deleteMany({ where: { id: memberId, member: { removedAt: { not: null } } } }),
  ])
}

/** Ends the accounts of all who have left, for when a process died before it could. */
export async function endAccounts(prisma: PrismaClient): Promise<void> {
  const left = await prisma.member.findMany({ where: { removedAt: { not: null }, userId: { not: null } } })
  for (const { id } of left) await endAccount(prisma, id)
}
