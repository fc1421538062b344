import type { Change, Changed, Entities, EntityName } from './event.ts'

/** Who makes something, and when: ISO 8601, UTC. */
export type By = { readonly actor: { readonly memberId: string }; readonly at: string }

/** The change of an entity's fields to `after`, with what they were. */
export function changed<E extends EntityName>(
  entity: E,
  current: Entities[E] & { id: string },
  after: Partial<Entities[E]>,
): Change {
  const keys = Object.keys(after) as (keyof Entities[E])[] // the keys of a Partial are the entity's
  const before = Object.fromEntries(keys.map((key) => [key, current[key]]))
  // E is one name here, but the compiler cannot pick the union's member by it.
  return { entity, id: current.id, before, after } as unknown as Changed
}

/** The change that makes `entity`. */
export function created<E extends EntityName>(entity: E, value: Entities[E] & { id: string }): Change {
  return { entity, id: value.id, created: value } as unknown as Change // as in `changed`
}
