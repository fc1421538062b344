import type { Annotation } from '../domain/annotation.ts'
import type { Entities, EntityName } from '../domain/event.ts'
import type { ScaleVersion } from '../domain/scale.ts'

/** A value as it travels: dates as ISO 8601 strings. */
type Plain<T> = T extends Date ? string : T

/** A row with its dates as ISO 8601 strings. */
export function plain<R extends object>(row: R): { [K in keyof R]: Plain<R[K]> } {
  const pairs = Object.entries(row).map(([key, value]) => [key, value instanceof Date ? value.toISOString() : value])
  // Object.fromEntries forgets the keys; they are the row's own.
  return Object.fromEntries(pairs) as { [K in keyof R]: Plain<R[K]> }
}

/**
 * A row as the domain knows it. Every column with a closed set of values or with
 * JSON in it is written by the kernel alone, from this very type, so that reading
 * it back needs no second check.
 */
export function entityFrom<E extends Exclude<EntityName, 'annotation'>>(_entity: E, row: object): Entities[E] {
  return plain(row) as Entities[E]
}

/** An annotation's row as the variant that its kind says. */
export function annotationFrom(row: object): Annotation {
  const all = plain(row) as Record<string, unknown>
  const common = ['id', 'articleId', 'createdAt', 'createdBy', 'deletedAt', 'kind']
  const own = { appearance: ['claimId', 'stance', 'speakers'], comment: ['text'], notCheckable: ['reason'] }
  const kind = all.kind as Annotation['kind'] // one of three: see entityFrom
  return Object.fromEntries([...common, ...own[kind]].map((key) => [key, all[key]])) as Annotation
}

/** A scale version's row. */
export function scaleFrom(row: object): ScaleVersion {
  return plain(row) as ScaleVersion
}
