import { fileURLToPath } from 'node:url'
import { ensureBuild } from './ensure-build.mjs'
import { ensureClient } from './ensure-client.mjs'
import { ensureDependencies } from './ensure-dependencies.mjs'
import { ensureNode } from './ensure-node.mjs'
import { orSay, run } from './run.mjs'

// npm start: from a fresh clone to a running server. With `npm start -- --dev`, pages are built as they are asked for.
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const args = process.argv.slice(2)
const dev = args.includes('--dev')

process.exitCode = await orSay(async () => {
  const node = ensureNode()
  await ensureDependencies(node)
  await ensureClient(node)
  if (!dev) await ensureBuild(node)
  return run(node, node, ['server/main.ts', ...args], { env: { NODE_ENV: dev ? 'development' : 'production' } })
})
