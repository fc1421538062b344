import type { Actor, Member } from '../domain/member.ts'

/** The member of a socket as one who acts. */
export function actorOf({ id, role }: Member): Actor {
  return { memberId: id, role }
}
