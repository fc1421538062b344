import { ensurePostgres } from '../bin/ensure-postgres.mjs'
import { ensureRedis } from '../bin/ensure-redis.mjs'
import { openCluster } from '../bin/postgres-cluster.mjs'
import { startRedis } from '../bin/redis-process.mjs'

/** A PostgreSQL of a test's own, which it may stop and start. */
export async function ownCluster() {
  const cluster = openCluster(await ensurePostgres(process.execPath))
  return { ...(await cluster), [Symbol.dispose]: (await cluster).gone }
}

/** A Redis of a test's own, which it may kill and start. */
export async function ownRedis() {
  const redis = await startRedis(await ensureRedis(process.execPath))
  return { ...redis, [Symbol.asyncDispose]: redis.kill }
}
