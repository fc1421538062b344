import type { Actor } from '../../domain/member.ts'
import { ROLES } from '../../domain/member.ts'
import { may } from '../../domain/permissions.ts'
import type { MembersPage, OpenInvitation } from '../../domain/reading.ts'
import type { Database, Tx } from '../database.ts'
import { entityFrom } from '../entities.ts'
import { consistently } from './consistently.ts'
import { versionsOf } from './versions.ts'
import { namesOfMembers } from './workspace.ts'

/** The members, owners first, and for owners the invitations that nobody has joined by yet. */
export function readMembers(db: Database, actor: Actor): Promise<MembersPage> {
  return consistently(db, async (tx) => {
    const rows = await tx.member.findMany({ where: { removedAt: null } })
    const members = rows.map((row) => {
      const { id, name, byline, role } = entityFrom('member', row)
      return { id, name, byline, role }
    })
    const invitations = may(actor, 'manageMembers') ? await openInvitations(tx) : []
    return {
      members: members.sort((a, b) => ROLES.indexOf(b.role) - ROLES.indexOf(a.role) || a.name.localeCompare(b.name)),
      invitations,
      versions: await versionsOf(
        tx,
        [...members, ...invitations].map((one) => one.id),
      ),
    }
  })
}

async function openInvitations(tx: Tx): Promise<OpenInvitation[]> {
  const rows = await tx.invitation.findMany({
    where: { acceptedAt: null, withdrawnAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
  const names = await namesOfMembers(tx)
  return rows.map((row) => {
    const { id, role, email, createdAt, createdBy, expiresAt } = entityFrom('invitation', row)
    return { id, role, email, createdAt, createdByName: names[createdBy] ?? '', expiresAt }
  })
}
