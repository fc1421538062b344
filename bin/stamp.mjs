import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Lies in what was made from the sources, so that both are deleted together. */
const STAMP = '.made-from'

/**
 * Makes `output` (a folder) anew unless it was made from exactly these sources.
 * @param {string} output
 * @param {readonly string[]} sources files and folders; one that is missing counts as empty
 * @param {(hash: string) => Promise<void>} make is given the hash of the sources; throws when it fails
 */
export async function makeFrom(output, sources, make) {
  const wanted = hashOf(sources)
  const stamp = join(output, STAMP)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  // What is half made must not pass for what was made before.
  rmSync(stamp, { force: true })
  await make(wanted)
  writeFileSync(stamp, wanted)
}

/** @param {readonly string[]} sources */
function hashOf(sources) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`)
  for (const path of sources.flatMap(filesOf)) {
    const bytes = readFileSync(path)
    hash.update(`${path} ${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {string[]} sorted, without tests
 */
function filesOf(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return /\.test\.tsx?$/.test(path) ? [] : [path]
  const names = readdirSync(path).sort()
  return names.flatMap((name) => filesOf(join(path, name)))
}
