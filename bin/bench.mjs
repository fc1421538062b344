import { fileURLToPath } from 'node:url'
import { ensureClient } from './ensure-client.mjs'
import { ensureDependencies } from './ensure-dependencies.mjs'
import { ensureNode } from './ensure-node.mjs'
import { orSay, run } from './run.mjs'

// npm run bench: prints every figure of the README and the docs. Arguments go to bench/run.ts.
process.chdir(fileURLToPath(new URL('..', import.meta.url)))

process.exitCode = await orSay(async () => {
  const node = ensureNode()
  await ensureDependencies(node)
  await ensureClient(node)
  return run(node, node, ['bench/run.ts', ...process.argv.slice(2)])
})
