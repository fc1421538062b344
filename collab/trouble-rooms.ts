import type { Connection, Hocuspocus } from '@hocuspocus/server'
import type { TroubleMessage } from '../domain/live.ts'
import type { Desk } from '../server/desk.ts'
import type { Context } from './socket.ts'

/** Tells every room when the database does not answer and when it does again. */
export function tellTrouble({ prose }: Pick<Desk, 'prose'>, hocuspocus: Hocuspocus<Context>) {
  const end = prose.onTrouble((lasting) => {
    for (const room of hocuspocus.documents.values()) room.broadcastStateless(message(lasting))
  })
  return {
    /** Tells one who just came. */
    greet: (connection: Connection<Context>): void => {
      if (prose.isTroubled()) connection.sendStateless(message(true))
    },
    end,
  }
}

function message(lasting: boolean): string {
  return JSON.stringify({ type: 'trouble', lasting } satisfies TroubleMessage)
}
