import { posix } from 'node:path'
import { type Import, importsOf } from './imports-of.ts'

const DATABASE = ['@prisma/*', 'prisma', 'pg', '@electric-sql/*', 'pglite-prisma-adapter']
const INTERFACE = ['next', 'react', 'react-dom', 'react-aria-components', 'lucide-react', 'prosemirror-*']
const PURE = ['./domain/*', './anchoring/*', './importer/*', './exporters/*']

/**
 * DESIGN's "Who may import whom": what the files of a folder may import besides their own folder.
 * A target is a file of ours (`./domain/span.ts`) or a package (`react`, `node:fs`); a trailing `*` stands for any
 * rest and `*` alone for any package. `type` allows only the types, `!` takes back. What is not listed is refused.
 */
export const RULES: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  anchoring: ['./domain/*', 'diff', 'approx-string-match'],
  importer: ['./domain/*', '@mozilla/readability', 'linkedom', 'mammoth', 'unpdf'],
  exporters: ['./domain/*'],
  editor: ['./domain/*', 'prosemirror-*', 'yjs', 'y-prosemirror', 'y-protocols'],
  ui: ['./domain/*', 'react', 'react-dom', 'react-aria-components', 'lucide-react'],
  server: [...PURE, './prisma/*', '*', ...not(INTERFACE)],
  collab: ['./server/*', './editor/*', './domain/*', '*', ...not(INTERFACE), ...not(DATABASE)],
  app: ['./editor/*', './ui/*', './domain/*', 'type ./server/*', '*', '!node:*', ...not(DATABASE)],
  prisma: ['./server/*', './domain/*', '*'],
  bin: ['./server/*', ...PURE, '*', ...not(DATABASE)],
  bench: ['./*', '*'],
  e2e: ['./bin/*', './collab/*', './server/*', ...PURE, '*', ...not(DATABASE)],
  '.': ['*', ...not(DATABASE)],
}

/** Files that may import more than their folder. */
const MORE: readonly { readonly files: RegExp; readonly unlessClient?: true; readonly may: readonly string[] }[] = [
  { files: /^server\/main\.ts$/, may: ['./collab/*', 'next'] },
  { files: /^app\//, unlessClient: true, may: ['./server/current-desk.ts'] },
  { files: /^(app|collab)\/.*\.integration\.test\.tsx?$/, may: ['./server/*'] },
  { files: /\.test\.tsx?$/, may: ['vitest', 'fast-check', 'prosemirror-test-builder', 'node:*'] },
  { files: /^server\/cluster\.fixture\.ts$/, may: ['./bin/*'] },
  { files: /^prisma\.config\.ts$/, may: ['prisma'] },
]

const VAGUE_FOLDER = /(^|\/)(lib|utils|helpers|types|hooks)\//

/**
 * What breaks the house's rules in one file, one sentence each; empty when nothing does.
 * `path` is relative to the repository, with `/`. `source` must be formatted.
 */
export function importFaults(path: string, source: string): string[] {
  const allowed = allowedIn(path, /^['"]use client['"]/.test(source))
  const refused = importsOf(source).filter((found) => !allowed(targetOf(path, found.specifier), found.typeOnly))
  return [...placeFaults(path), ...refused.map((found) => `${path}:${found.line} ${sentence(path, found)}`)]
}

function placeFaults(path: string): string[] {
  const faults = []
  if (VAGUE_FOLDER.test(path)) faults.push(`${path} lies in a folder whose name says nothing: name it after its noun.`)
  if (path.endsWith('.tsx') && !/^(app|ui)\//.test(path))
    faults.push(`${path}: .tsx stays in app and ui; Node cannot run it.`)
  if (!(folderOf(path) in RULES)) faults.push(`${path}: the folder is not in bin/house-rules/import-rule.ts.`)
  return faults
}

function allowedIn(path: string, isClient: boolean): (target: string, typeOnly: boolean) => boolean {
  const folder = folderOf(path)
  const more = MORE.filter((entry) => entry.files.test(path) && !(entry.unlessClient && isClient))
  const own = folder === '.' ? [] : [`./${folder}/*`]
  const base = [...own, ...(RULES[folder] ?? [])]
  const extra = more.flatMap((entry) => entry.may)
  return (target, typeOnly) => permits(base, target, typeOnly) || permits(extra, target, typeOnly)
}

function permits(patterns: readonly string[], target: string, typeOnly: boolean): boolean {
  if (patterns.some((pattern) => pattern.startsWith('!') && matches(pattern.slice(1), target))) return false
  return patterns.some((pattern) =>
    pattern.startsWith('type ') ? typeOnly && matches(pattern.slice(5), target) : matches(pattern, target),
  )
}

function matches(pattern: string, target: string): boolean {
  if (pattern === '*') return target !== '' && !target.startsWith('.')
  if (pattern.endsWith('*')) return target.startsWith(pattern.slice(0, -1))
  return target === pattern || target.startsWith(`${pattern}/`)
}

/** A file of ours as `./folder/file`, one outside the repository as `../…`, a package as it is written. */
function targetOf(path: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier
  const joined = posix.join(posix.dirname(path), specifier)
  return joined.startsWith('../') ? joined : `./${joined}`
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '.'
}

function sentence(path: string, { specifier, typeOnly }: Import): string {
  if (specifier === '') return 'imports what is not a literal, so that nobody can say what.'
  return `${folderOf(path)} may not import ${typeOnly ? 'the types of ' : ''}'${specifier}'.`
}

function not(packages: readonly string[]): string[] {
  return packages.map((name) => `!${name}`)
}
