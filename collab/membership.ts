import type { Change, DeskEvent } from '../domain/event.ts'
import { CLOSED } from '../domain/live.ts'
import type { Desk } from '../server/desk.ts'
import type { Sockets } from './sockets.ts'

/** Closes the sockets of who was removed, and of whose role changed, as soon as the log says so. Answers what ends that. */
export function followMembership({ subscribe }: Pick<Desk, 'subscribe'>, sockets: Sockets): () => void {
  return subscribe((event) => {
    for (const { id, after } of membersChangedBy(event)) {
      if (after.removedAt) closeAll(sockets, id, CLOSED.signedOut, 'You are no longer a member of this desk.')
      else if (after.role !== undefined) closeAll(sockets, id, CLOSED.roleChanged, 'Your role has changed.')
    }
  })
}

function membersChangedBy(event: DeskEvent) {
  return (event.changes ?? []).filter(
    (change): change is Extract<Change<'member'>, { after: unknown }> =>
      change.entity === 'member' && 'after' in change,
  )
}

function closeAll(sockets: Sockets, memberId: string, code: number, reason: string): void {
  for (const socket of sockets.of(memberId)) socket.close(code, reason)
}
