import type { Extension } from '@hocuspocus/server'
import pg from 'pg'
import * as Y from 'yjs'

/**
 * What Hocuspocus' own database extension does, on PostgreSQL: a row a document, read when it is opened, written
 * whole when changes have paused.
 */
export async function openStockStore(databaseUrl: string) {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 })
  await pool.query('CREATE TABLE IF NOT EXISTS document (name text PRIMARY KEY, data bytea NOT NULL)')
  const write = async (name: string, state: Uint8Array): Promise<void> => {
    await pool.query(
      'INSERT INTO document (name, data) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET data = EXCLUDED.data',
      [name, Buffer.from(state)],
    )
  }
  const hooks: Pick<Extension, 'onLoadDocument' | 'onStoreDocument'> = {
    onLoadDocument: async ({ document, documentName }) => {
      const found = await pool.query<{ data: Buffer }>('SELECT data FROM document WHERE name = $1', [documentName])
      const data = found.rows[0]?.data
      if (data) Y.applyUpdate(document, data)
    },
    onStoreDocument: ({ document, documentName }) => write(documentName, Y.encodeStateAsUpdate(document)),
  }
  return { hooks, write }
}
