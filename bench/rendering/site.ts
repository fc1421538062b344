import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, preview } from 'vite'

/** The page of the subjects, built as it would be for readers, and served on loopback. */
export type Site = { readonly address: string; readonly close: () => Promise<void> }

const PAGE = join(import.meta.dirname, 'page')
const REPOSITORY = join(import.meta.dirname, '../..')

/** Builds the page into a folder of its own and serves it until it is closed, which removes the folder. */
export async function openSite(): Promise<Site> {
  const outDir = await mkdtemp(join(tmpdir(), 'plumbline-rendering-'))
  const remove = () => rmSync(outDir, { recursive: true, force: true })
  process.once('exit', remove)
  const shared = { root: PAGE, configFile: false, logLevel: 'error' } as const
  await build({
    ...shared,
    css: { postcss: REPOSITORY },
    build: { outDir, emptyOutDir: true, target: 'esnext', chunkSizeWarningLimit: Number.POSITIVE_INFINITY },
  })
  const server = await preview({ ...shared, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } })
  const [address = ''] = server.resolvedUrls?.local ?? []
  const close = async () => {
    await server.close()
    remove()
  }
  return { address, close }
}
