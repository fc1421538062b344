import type { Annotation, Placement } from './annotation.ts'
import { placementId, selectorFor } from './annotation.ts'
import type { Claim } from './claim.ts'
import { partKey } from './event.ts'
import { type Packed, pack, unpack } from './packed.ts'
import type { Query } from './query.ts'
import { annotationsInOrder } from './reading-order.ts'
import type { Attempt, Citation, Source } from './source.ts'
import type { Span } from './span.ts'
import type { Workspace } from './workspace.ts'

/** The tables of a workspace whose things a page may have thousands of. */
const TABLES = ['annotation', 'claim', 'citation', 'source', 'attempt', 'query'] as const
type Table = (typeof TABLES)[number]

/** What travels with a thing besides its own fields. */
type Beside = {
  /** The versions of its parts, by their names. */
  readonly versions?: Readonly<Record<string, number>>
  /** Where an annotation stands; the words are those of the text. */
  readonly spans?: readonly Span[]
}

/** A table, and what travels with each of its things, in the order in which `unpack` has them; `null` where nothing does. */
type Shelf = { readonly things: Packed; readonly beside: readonly (Beside | null)[] }

/** A workspace as a page is sent it; plain JSON, whose shape is that of this build alone. */
export type WorkspaceWire = Omit<Workspace, Table> & Readonly<Record<Table, Shelf>>

/**
 * A workspace as a page is sent it: everything once. Words and their surroundings are left to the text in
 * which they stand, versions and places stand beside their things, and what most things of a table have is said for all.
 */
export function encodeWorkspace(workspace: Workspace): WorkspaceWire {
  const versions = bySubject(workspace.versions)
  const plain = new Map(
    Object.values(workspace.placement)
      .filter((one) => isAsTheTextSays(one, workspace))
      .map((one) => [one.annotationId, one.selectors.map(({ start, end }): Span => ({ start, end }))]),
  )
  const beside = (id: string): Beside | null => {
    const [own, spans] = [versions.get(id), plain.get(id)]
    return own || spans ? { ...(own && { versions: own }), ...(spans && { spans }) } : null
  }
  // In reading order, so that the page has next to nothing left to sort.
  const shelves = { ...workspace, annotation: inOrder(workspace) }
  const tables = TABLES.map((name) => [name, shelfOf(shelves[name], beside)])
  const inTables = new Set(TABLES.flatMap((name) => Object.keys(workspace[name])))
  return {
    ...workspace,
    ...(Object.fromEntries(tables) as Record<Table, Shelf>), // each of `TABLES`
    placement: left(workspace.placement, ([id]) => !plain.has(id)),
    versions: left(workspace.versions, ([key]) => !inTables.has(partOfKey(key).subject)),
  }
}

/** The reverse of `encodeWorkspace`. */
export function decodeWorkspace(wire: WorkspaceWire): Workspace {
  const placement: Record<string, Placement> = { ...wire.placement }
  const versions: Record<string, number> = { ...wire.versions }
  function table<T extends { readonly id: string }>(shelf: Shelf): Readonly<Record<string, T>> {
    const things = unpack<T>(shelf.things)
    for (const [index, id] of Object.keys(things).entries()) {
      const beside = shelf.beside[index]
      if (beside === undefined) throw new RangeError(`Nothing is said beside ${id}, not even that there is nothing`)
      const { versions: own = {}, spans } = beside ?? {}
      for (const [part, version] of Object.entries(own)) versions[partKey({ subject: id, part })] = version
      if (spans) placement[id] = placed(wire, id, spans)
    }
    return things
  }
  return {
    ...wire,
    annotation: table<Annotation>(wire.annotation),
    claim: table<Claim>(wire.claim),
    citation: table<Citation>(wire.citation),
    source: table<Source>(wire.source),
    attempt: table<Attempt>(wire.attempt),
    query: table<Query>(wire.query),
    placement,
    versions,
  }
}

function inOrder(workspace: Workspace): Workspace['annotation'] {
  const standing = annotationsInOrder(workspace).map((one) => [one.id, one] as const)
  return { ...Object.fromEntries(standing), ...workspace.annotation }
}

function placed({ capture }: Pick<Workspace, 'capture'>, annotationId: string, spans: readonly Span[]): Placement {
  const selectors = spans.map((span) => selectorFor(capture.text, span))
  const id = placementId(annotationId, capture.id)
  return { id, annotationId, captureId: capture.id, state: 'unchanged', selectors }
}

/** Whether a placement is what its spans alone would make it. */
function isAsTheTextSays(one: Placement, workspace: Workspace): boolean {
  if (!workspace.annotation[one.annotationId]) return false
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(placed(workspace, one.annotationId, one.selectors)))
}

/** The same fields in one order. */
function sorted({ id, annotationId, captureId, state, selectors }: Placement) {
  const words = selectors.map(({ start, end, exact, prefix, suffix }) => ({ start, end, exact, prefix, suffix }))
  return { id, annotationId, captureId, state, selectors: words }
}

function shelfOf(
  table: Readonly<Record<string, { readonly id: string }>>,
  beside: (id: string) => Beside | null,
): Shelf {
  const things = pack(table)
  return { things, beside: Object.keys(unpack(things)).map(beside) }
}

function bySubject(versions: Workspace['versions']): ReadonlyMap<string, Record<string, number>> {
  const subjects = new Map<string, Record<string, number>>()
  for (const [key, version] of Object.entries(versions)) {
    const { subject, part } = partOfKey(key)
    subjects.set(subject, { ...subjects.get(subject), [part]: version })
  }
  return subjects
}

/** The reverse of `partKey`; ids hold no space. */
function partOfKey(key: string): { readonly subject: string; readonly part: string } {
  const space = key.indexOf(' ')
  return { subject: key.slice(0, space), part: key.slice(space + 1) }
}

function left<T>(
  table: Readonly<Record<string, T>>,
  isLeft: (entry: [string, T]) => boolean,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(table).filter(isLeft))
}
