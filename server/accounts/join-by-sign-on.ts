import type { DeskEvent } from '../../domain/event.ts'
import { fail } from '../../domain/problem.ts'
import type { Database } from '../database.ts'
import { entityFrom } from '../entities.ts'
import { recordEntry } from '../kernel/record-entry.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { accountEmail } from './join-desk.ts'
import { isEmail } from './person-faults.ts'
import type { LetIn } from './sign-on.ts'
import { SIGN_ON } from './sign-on.ts'

/**
 * Lets in, by the newest open invitation for their address, whom the sign-on service vouches for. Does nothing for who
 * has an account by it, or by that address, and for who was not invited.
 */
export function openJoinBySignOn(db: Database, tell: (event: DeskEvent) => void): LetIn {
  return async ({ subject, name, email: given }) => {
    const email = accountEmail(given)
    if (!isEmail(email)) return // An invitation for nobody in particular has no address either.
    const known = await db.prisma.account.findFirst({ where: { providerId: SIGN_ON, accountId: subject } })
    if (known) return
    const done = await recordEntry(db, new Date(), async (tx, head, at) => {
      const where = { email, acceptedAt: null, withdrawnAt: null, expiresAt: { gt: new Date(at) } }
      const row = await tx.invitation.findFirst({ where, orderBy: { createdAt: 'desc' } })
      if (!row) return fail({ type: 'notFound', what: 'invitation' })
      return acceptInvitation(tx, head, at, entityFrom('invitation', row), { name, email, passwordHash: null })
    })
    if (done.ok) tell(done.value)
  }
}
