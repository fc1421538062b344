import type { Hocuspocus } from '@hocuspocus/server'
import { CLOSED } from '../domain/live.ts'
import type { Limits } from './limits.ts'
import { openBucket } from './limits.ts'
import type { Context, DeskSocket } from './socket.ts'
import { openSocket } from './socket.ts'
import type { Sockets } from './sockets.ts'
import type { Caller } from './upgrade.ts'

type Behind = {
  readonly hocuspocus: Hocuspocus<Context>
  readonly sockets: Sockets
  readonly limits: Limits
  /** A socket can be found from now on, by a member as they were a moment ago: what changed since has to be asked for. */
  readonly added: (socket: DeskSocket) => void
}

/** Counts what each member asks of the sockets, and hands a caller on who is within the limits. */
export function openDoorkeeper({ hocuspocus, sockets, limits, added }: Behind) {
  const allowances = new Map<string, Allowance>()

  return ({ ws, member, headers }: Caller): void => {
    if (sockets.of(member.id).length >= limits.sockets) {
      ws.close(CLOSED.tooMuch, 'You have too many windows open.')
      return
    }
    const allowance = allowances.get(member.id) ?? openAllowance(limits, Date.now())
    allowances.set(member.id, allowance)
    const mayReceive = (bytes: number) => allowance(bytes, Date.now())
    const socket = openSocket({ ws, member, headers, hocuspocus, limits, mayReceive })
    sockets.add(socket)
    ws.on('close', () => sockets.remove(socket))
    added(socket)
  }
}

type Allowance = (bytes: number, now: number) => boolean

/** Kept when the last socket closes, or coming back would bring a new one; there is one a member. */
function openAllowance({ frames, bytes }: Limits, now: number): Allowance {
  const [ofFrames, ofBytes] = [openBucket(frames, now), openBucket(bytes, now)]
  return (size, at) => ofFrames.take(1, at) && ofBytes.take(size, at)
}
