import { ensurePostgres } from './ensure-postgres.mjs'
import { startCluster } from './postgres-cluster.mjs'
import { orSay, run } from './run.mjs'

// node bin/with-postgres.mjs <command…>: runs a command with TEST_DATABASE_URL set to a PostgreSQL of its own.
const [command = '', ...args] = process.argv.slice(2)

process.exitCode = await orSay(async () => {
  const TEST_DATABASE_URL = await startCluster(await ensurePostgres(process.execPath))
  return run(process.execPath, command, args, { env: { TEST_DATABASE_URL } })
})
