import { must } from './run.mjs'
import { makeFrom } from './stamp.mjs'

/** The generator needs no schema engine, but Prisma would download one; any program that succeeds will do. */
const env = { PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true' }

/**
 * Generates the database client from the schema, unless it is there.
 * @param {string} node
 */
export function ensureClient(node) {
  return makeFrom('prisma/generated', ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json'], () => {
    console.log('Generating the database client …')
    return must(node, node, ['node_modules/prisma/build/index.js', 'generate'], { env, quiet: true })
  })
}
