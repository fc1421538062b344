import { test } from '@playwright/test'
import { killUnderLoad, ROUNDS } from './killed-h6.ts'
import { seedOfRun } from './random.ts'
import { temporaryDataFolder } from './running-server.ts'

/** One round on a machine that does other things too, in milliseconds. */
const ROUND_MS = 15_000

test(`keystrokes and commands that were acknowledged survive SIGKILL under load, in ${ROUNDS} rounds`, async () => {
  test.setTimeout(ROUNDS * ROUND_MS)
  const seed = seedOfRun()
  const folder = await temporaryDataFolder()
  await test.step(`PLUMBLINE_SEED=${seed}`, () => killUnderLoad({ dataDir: folder.path }, seed))
  await folder.gone()
})
