import { test } from '@playwright/test'
import { killUnderLoad, ROUND_MS, ROUNDS } from './killed-under-load.ts'
import { seedOfRun } from './random.ts'
import { temporaryDataFolder } from './running-server.ts'

// What is lost once is lost: this is not tried twice.
test.describe.configure({ retries: 0 })

test(`keystrokes and commands that were acknowledged survive SIGKILL under load, in ${ROUNDS} rounds`, async () => {
  test.setTimeout(ROUNDS * ROUND_MS)
  const seed = seedOfRun()
  const folder = await temporaryDataFolder()
  await test.step(`PLUMBLINE_SEED=${seed}`, () => killUnderLoad({ dataDir: folder.path }, seed))
  await folder.gone()
})
