import { changed } from '../../domain/change.ts'
import type { DeskEvent } from '../../domain/event.ts'
import type { Invitation } from '../../domain/member.ts'
import type { Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { Tx } from '../database.ts'
import { entityFrom } from '../entities.ts'
import type { Head } from '../kernel/append-event.ts'
import { sha256 } from '../kernel/chain.ts'
import type { Newcomer } from './join-desk.ts'
import { accountEmail, joinDesk } from './join-desk.ts'

/** The invitation of a link's token, while somebody can join by it. Problems: `notFound`, `invitationSpent`. */
export async function findInvitation(tx: Tx, token: string, at: string): Promise<Result<Invitation>> {
  const row = await tx.invitation.findUnique({ where: { tokenHash: sha256(token) } })
  if (!row) return fail({ type: 'notFound', what: 'invitation' })
  if (row.acceptedAt) return fail({ type: 'invitationSpent', why: 'used' })
  if (row.withdrawnAt) return fail({ type: 'invitationSpent', why: 'withdrawn' })
  const invitation = entityFrom('invitation', row)
  return invitation.expiresAt > at ? ok(invitation) : fail({ type: 'invitationSpent', why: 'expired' })
}

/**
 * Makes a member by an invitation, in the role that it says, and spends it. It vouches for the address that it names; one
 * that the newcomer typed is nobody's yet. As `joinDesk`.
 */
export function acceptInvitation(
  tx: Tx,
  head: Head,
  at: string,
  invitation: Invitation,
  person: Omit<Newcomer, 'role' | 'isAddressTheirs'>,
): Promise<Result<DeskEvent>> {
  const changes = (memberId: string) => [changed('invitation', invitation, { acceptedAt: at, acceptedBy: memberId })]
  const isAddressTheirs = invitation.email !== '' && invitation.email === accountEmail(person.email)
  const newcomer = { ...person, isAddressTheirs, role: invitation.role }
  return joinDesk(tx, head, at, newcomer, { key: invitation.id, changes })
}
