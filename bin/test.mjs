import { fileURLToPath } from 'node:url'
import { ensureClient } from './ensure-client.mjs'
import { ensureDependencies } from './ensure-dependencies.mjs'
import { ensureNode } from './ensure-node.mjs'
import { orSay } from './run.mjs'
import { STEPS, USUAL } from './steps.mjs'

// npm test: every check, also after one has failed. `npm test -- unit e2e` does only these; what follows the names of
// steps goes to the runner: `npm test -- unit domain/span`.
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const given = process.argv.slice(2)
const end = given.findIndex((name) => !(name in STEPS))
const named = end === -1 ? given : given.slice(0, end)
const args = end === -1 ? [] : given.slice(end)
const total = { passed: 0, failed: 0 }
/** @type {string[]} */
const toName = []

process.exitCode = await orSay(async () => {
  const node = ensureNode()
  await ensureDependencies(node)
  await ensureClient(node)
  for (const name of named.length > 0 ? named : USUAL) await doStep(node, name)
  if (toName.length > 0) console.log(`\n${toName.join('\n')}`)
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 ? 0 : 1
})

/**
 * @param {string} node
 * @param {string} name
 */
async function doStep(node, name) {
  console.log(`\n── ${name}`)
  const began = Date.now()
  /** @type {import('./tally.mjs').Tally} */
  let tally = { passed: 0, failed: 1, names: [] }
  await orSay(async () => {
    tally = (await STEPS[name]?.(node, args)) ?? tally
    return 0
  })
  total.passed += tally.passed
  total.failed += tally.failed
  toName.push(...linesOf(name, tally))
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  console.log(`── ${name} ${tally.failed === 0 ? 'is good' : 'FAILED'} (${seconds} s)`)
}

/**
 * What the last lines of a run say of a step: its tests that failed, or that it failed.
 * @param {string} step
 * @param {import('./tally.mjs').Tally} tally
 */
function linesOf(step, { failed, names }) {
  if (failed > 0 && names.length === 0) return [`${step}: failed, see above`]
  return names.map((name) => `${step}: ${name}`)
}
