import { test } from '@playwright/test'
import { ownCluster } from '../server/cluster.fixture.ts'
import { killUnderLoad, ROUND_MS, ROUNDS } from './killed-under-load.ts'
import { seedOfRun } from './random.ts'
import { temporaryDataFolder } from './running-server.ts'

// What is lost once is lost: this is not tried twice.
test.describe.configure({ retries: 0 })

test(`on PostgreSQL, what was acknowledged survives SIGKILL under load, in ${ROUNDS} rounds`, async () => {
  test.setTimeout(ROUNDS * ROUND_MS)
  using cluster = await ownCluster()
  const seed = seedOfRun()
  const folder = await temporaryDataFolder()
  const options = { dataDir: folder.path, env: { DATABASE_URL: cluster.url } }
  await test.step(`PLUMBLINE_SEED=${seed}`, () => killUnderLoad(options, seed))
  await folder.gone()
})
