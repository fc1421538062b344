import { ensureBuild } from './ensure-build.mjs'
import { ensureClient } from './ensure-client.mjs'
import { ensureDependencies } from './ensure-dependencies.mjs'
import { ensureNode } from './ensure-node.mjs'

/**
 * Does what `npm start` does before it starts the server. Where several processes run from one checkout, it is done once
 * before they start, so that they do not build over each other.
 * @throws {import('./run.mjs').StepFailed}
 */
export async function prepare() {
  const node = ensureNode()
  await ensureDependencies(node)
  await ensureClient(node)
  await ensureBuild(node)
}
