import type { Dispatch } from '../../../../domain/command.ts'
import type { Problem } from '../../../../domain/problem.ts'

/** A command that the desk has not taken yet. */
export type KeptCommand = {
  /** The article from which it was given. */
  readonly articleId: string
  readonly dispatch: Dispatch
  /** When it was given; ISO 8601, UTC. */
  readonly at: string
  /** Why the desk refused it, so that its member has to decide; `null` while it waits for an answer. */
  readonly refused: Problem | null
}

/** A Yjs V1 update that the desk has not acknowledged yet. `n` grows with each one on this device. */
export type KeptUpdate = { readonly n: number; readonly update: Uint8Array }

/** How much is only on this device: commands, and texts with edits that were not acknowledged. */
export type OutboxCount = { readonly commands: number; readonly texts: number }

/**
 * What one member did and the desk has not acknowledged, on this device. It survives the closing of the tab where
 * `isDurable`; the browser writes it down with its usual care, which a power failure can beat. Several tabs of one
 * member share it: what is sent twice has the same key, or is the same update, and counts once.
 */
export type Outbox = {
  /** False where the browser keeps nothing (some private windows): then it ends with the page. */
  readonly isDurable: boolean
  readonly commands: {
    /** Behind those that are there; one with the same key is replaced where it stands. */
    readonly put: (command: KeptCommand) => Promise<void>
    /** In the order in which they were given; of every article where none is named. */
    readonly list: (articleId?: string) => Promise<readonly KeptCommand[]>
    readonly remove: (key: string) => Promise<void>
    /** Marks it as refused. False where it is not there any more: it was decided in another tab. */
    readonly contest: (key: string, refused: Problem) => Promise<boolean>
  }
  readonly prose: {
    /** Keeps an update of a prose document and answers its number. */
    readonly append: (proseId: string, update: Uint8Array) => Promise<number>
    /** In the order in which they were made. */
    readonly all: (proseId: string) => Promise<readonly KeptUpdate[]>
    /** Forgets the updates with these numbers, and no other: another tab may wait for an answer to those before them. */
    readonly clear: (proseId: string, numbers: readonly number[]) => Promise<void>
    /** The ids of the documents that it holds something of. */
    readonly documents: () => Promise<readonly string[]>
  }
  readonly count: () => Promise<OutboxCount>
  /** Forgets everything of this member. */
  readonly clear: () => Promise<void>
}
