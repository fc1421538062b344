import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { PGlite } from '@electric-sql/pglite'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type * as Engine from '@prisma/schema-engine-wasm'
import { PrismaPGlite } from 'pglite-prisma-adapter'

const SCHEMA = fileURLToPath(new URL('./schema.prisma', import.meta.url))

/**
 * The SQL that would bring `database` to `schema.prisma`; empty when it is there.
 * Development only: it needs Prisma's schema engine, in the build that is plain
 * WebAssembly, because the native one cannot be downloaded everywhere.
 */
export async function schemaDiff(database: PGlite): Promise<string> {
  const engine = await openEngine(database)
  const files = [{ path: SCHEMA, content: await readFile(SCHEMA, 'utf8') }]
  const { stdout } = await engine.diff({
    from: { tag: 'schemaDatasource', files, configDir: '.' },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    filters: { externalTables: ['public._prisma_migrations'], externalEnums: [] },
  })
  return (stdout ?? '').replace(/^-- This is an empty migration\.\s*$/m, '').trim()
}

async function openEngine(database: PGlite): Promise<Engine.SchemaEngine> {
  loaded ??= loadEngine()
  const SchemaEngine = await loaded
  const factory = bindMigrationAwareSqlAdapterFactory(new PrismaPGlite(database))
  const datamodel = await readFile(SCHEMA, 'utf8')
  return SchemaEngine.new({ datamodels: [[SCHEMA, datamodel]] }, () => undefined, factory as never) // its factory type is of another release
}

/** The glue holds one memory: a second instance would read the first one's strings out of its own. */
let loaded: Promise<typeof Engine.SchemaEngine> | undefined

async function loadEngine(): Promise<typeof Engine.SchemaEngine> {
  const require = createRequire(import.meta.url)
  const glue: object = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const path = require.resolve('@prisma/schema-engine-wasm').replace(/schema_engine\.js$/, 'schema_engine_bg.wasm')
  // The package exports these two without declaring them.
  const parts = glue as { __wbg_set_wasm(e: unknown): void; SchemaEngine: typeof Engine.SchemaEngine }
  const imports = { './schema_engine_bg.js': glue } as WebAssembly.Imports // what the glue is made for
  const { instance } = await WebAssembly.instantiate(await readFile(path), imports)
  parts.__wbg_set_wasm(instance.exports)
  ;(instance.exports as { __wbindgen_start(): void }).__wbindgen_start() // likewise undeclared
  return parts.SchemaEngine
}
