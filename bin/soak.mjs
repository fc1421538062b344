import { fileURLToPath } from 'node:url'
import { ensureClient } from './ensure-client.mjs'
import { ensureDependencies } from './ensure-dependencies.mjs'
import { ensureNode } from './ensure-node.mjs'
import { orSay } from './run.mjs'
import { STEPS } from './steps.mjs'

// npm run soak: the long tests in their full count. npm test does a tenth of each.
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
process.env.PLUMBLINE_SOAK = '1'

/**
 * The long tests by step and name.
 * @type {readonly (readonly [string, readonly string[]])[]}
 */
const LONG = [
  ['unit', ['--passWithNoTests', 'cohort', 'race', 'adversarial']],
  ['postgres', ['--passWithNoTests', 'race', 'adversarial']],
  ['e2e', ['killed']],
  ['together', ['killed', 'two-processes']],
]

process.exitCode = await orSay(async () => {
  const node = ensureNode()
  await ensureDependencies(node)
  await ensureClient(node)
  const total = { passed: 0, failed: 0 }
  for (const [step, tests] of LONG) {
    const { passed, failed } = (await STEPS[step]?.(node, tests)) ?? { passed: 0, failed: 1 }
    total.passed += passed
    total.failed += failed
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 ? 0 : 1
})
