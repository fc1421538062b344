import type { DeskSocket } from './socket.ts'

/** The open sockets of this process. */
export type Sockets = ReturnType<typeof openSockets>

/** Keeps the open sockets by member. */
export function openSockets() {
  const byMember = new Map<string, Set<DeskSocket>>()
  return {
    add: (socket: DeskSocket): void => {
      const own = byMember.get(socket.member.id) ?? new Set()
      byMember.set(socket.member.id, own.add(socket))
    },
    remove: (socket: DeskSocket): void => {
      const own = byMember.get(socket.member.id)
      own?.delete(socket)
      if (own?.size === 0) byMember.delete(socket.member.id)
    },
    of: (memberId: string): DeskSocket[] => [...(byMember.get(memberId) ?? [])],
    all: (): DeskSocket[] => [...byMember.values()].flatMap((own) => [...own]),
  }
}
