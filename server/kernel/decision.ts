import type { CommandName, CommandOf } from '../../domain/command.ts'
import type { Change } from '../../domain/event.ts'
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
