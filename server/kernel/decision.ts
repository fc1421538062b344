import type { CommandName, CommandOf } from '../../domain/command.ts'
import type { Change, Changed, Entities, EntityName } from '../../domain/event.ts'
import type { Actor } from '../../domain/member.ts'
import type { Result } from '../../domain/problem.ts'
import type { Tx } from '../database.ts'

/** What a command comes to: its changes, what they are about, and whose line of the log they stand on. */
export type Decision = {
  readonly changes: readonly Change[]
  /** Ids by which the event is found again; a source's id stands here whenever the payload tells of it. */
  readonly subjects: readonly string[]
  readonly articles: readonly string[]
}

/** All that a use case gets besides its command. It may wait for `tx` and for nothing else. */
export type Context = {
  readonly tx: Tx
  readonly actor: Actor
  /** ISO 8601, UTC: the moment of the command. */
  readonly at: string
}

/** Decides one command. It reads; the kernel writes. */
export type UseCase<N extends CommandName> = (context: Context, command: CommandOf<N>) => Promise<Result<Decision>>

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
