import { randomUUID } from 'node:crypto'
import { created } from '../../domain/change.ts'
import type { Change, DeskEvent } from '../../domain/event.ts'
import type { Role } from '../../domain/member.ts'
import type { Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { Tx } from '../database.ts'
import type { Head } from '../kernel/append-event.ts'
import { appendEntry } from '../kernel/append-event.ts'
import { sha256 } from '../kernel/chain.ts'
import { writeChanges } from '../kernel/write-changes.ts'

/**
 * Who joins. Without a password they sign in by the desk's sign-on service. `isAddressTheirs` is for an address that
 * somebody else vouches for: the sign-on service opens an account only by such a one.
 */
export type Newcomer = {
  readonly email: string
  readonly isAddressTheirs: boolean
  readonly name: string
  readonly role: Role
  readonly passwordHash: string | null
}

/** By what they join: the key of the event, and what changes with it besides the member. */
export type Entrance = { readonly key: string; readonly changes: (memberId: string) => readonly Change[] }

/** An e-mail address as accounts keep it. */
export function accountEmail(email: string): string {
  return email.trim().toLowerCase()
}

/**
 * Makes an account, the member that it belongs to and the event `joinDesk`, all or none. To be called with the head of
 * the log taken. Problem: `emailTaken`.
 */
export async function joinDesk(
  tx: Tx,
  head: Head,
  at: string,
  newcomer: Newcomer,
  entrance: Entrance,
): Promise<Result<DeskEvent>> {
  const email = accountEmail(newcomer.email)
  if (await tx.user.findUnique({ where: { email }, select: { id: true } })) return fail({ type: 'emailTaken' })
  const id = randomUUID()
  const { name, role, passwordHash: password, isAddressTheirs: emailVerified } = newcomer
  await tx.user.create({ data: { id, name, email, emailVerified } })
  if (password !== null) {
    const credential = { id: randomUUID(), accountId: id, providerId: 'credential', userId: id, password }
    await tx.account.create({ data: credential })
  }
  const made = created('member', { id, name, byline: null, role, removedAt: null })
  const changes = [made, ...entrance.changes(id)]
  await writeChanges(tx, changes)
  await tx.member.update({ where: { id }, data: { userId: id } })
  const command = { name: 'joinDesk', memberId: id, role }
  const entry = { key: entrance.key, command, commandHash: sha256(JSON.stringify(command)), part: null }
  const decision = { changes, subjects: changes.map((change) => change.id), articles: [] }
  return ok(await appendEntry({ tx, at, actor: { memberId: id } }, head, entry, decision))
}
