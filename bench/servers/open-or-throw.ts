import type { Desk } from '../../server/desk.ts'
import { openDesk } from '../../server/desk.ts'
import { readEnv } from '../../server/env.ts'
import type { StartDesk } from './start-desk.ts'

/** Opens the desk that `prepare` has put people into. Throws what would have been said to whoever starts it. */
export async function openOrThrow(
  given: Pick<StartDesk, 'port' | 'dataDir' | 'secret' | 'databaseUrl'>,
): Promise<Desk> {
  const read = readEnv({
    PORT: String(given.port),
    DATA_DIR: given.dataDir,
    SECRET: given.secret,
    DATABASE_URL: given.databaseUrl ?? '',
  })
  if (!read.ok) throw new Error(read.faults.join('\n'))
  const opened = await openDesk(read.env)
  if (!opened.ok) throw new Error(opened.message)
  return opened.desk
}
