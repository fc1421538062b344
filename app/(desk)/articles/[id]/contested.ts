import { type Command, partOf } from '../../../../domain/command.ts'
import { type DeskEvent, partKey, partsOf } from '../../../../domain/event.ts'
import type { Problem } from '../../../../domain/problem.ts'
import type { Workspace } from '../../../../domain/workspace.ts'
import type { KeptCommand, Outbox } from './outbox.ts'
import { isSoAlready } from './shown-workspace.ts'

/** A command that the desk has refused and that its member has to decide on. */
export type Contested = KeptCommand & {
  readonly refused: Problem
  /** The key of the part that it is about; `null` for one that only adds. */
  readonly part: string | null
}

/** The commands of one article that wait for their member's decision. They stay in the outbox until it is made. */
export type ContestedShelf = {
  readonly list: () => readonly Contested[]
  /** Takes up what the outbox holds; doing it twice does nothing. */
  readonly start: () => Promise<void>
  /** Adds a command, which the outbox holds; the last one on a part is the one that counts. */
  readonly add: (kept: KeptCommand, refused: Problem) => Promise<void>
  /** Forgets those on the same part as `command`: to send another one is a decision. */
  readonly decide: (command: Command) => void
  readonly drop: (key: string) => void
  /** What happened since: who was last on a part is named, and what has become so by itself is no question any more. */
  readonly follow: (event: DeskEvent, confirmed: Workspace) => void
}

/** A shelf that calls `onChange` with every change. */
export function createContestedShelf(
  articleId: string,
  outbox: () => Promise<Outbox>,
  onChange: () => void,
): ContestedShelf {
  let contested: readonly Contested[] = []
  let started: Promise<void> | null = null

  function put(next: readonly Contested[]): void {
    if (next.length === contested.length && next.every((one, i) => one === contested[i])) return
    contested = next
    onChange()
  }

  /** Those that are not `left` are forgotten on this device too. */
  function leave(left: readonly Contested[]): void {
    const gone = contested.filter((one) => !left.some((other) => keyOf(other) === keyOf(one)))
    put(left)
    void outbox().then(async ({ commands }) => {
      for (const one of gone) await commands.remove(keyOf(one))
    })
  }

  async function takeUp(): Promise<void> {
    const kept = await (await outbox()).commands.list(articleId)
    put([...kept.flatMap((one) => (one.refused ? [contestedOf(one, one.refused)] : [])), ...contested])
  }

  return {
    list: () => contested,
    start: () => {
      started ??= takeUp()
      return started
    },
    add: async (kept, refused) => {
      const { commands } = await outbox()
      // Not there any more: it was decided in another tab.
      if (!(await commands.contest(kept.dispatch.key, refused))) return
      const one = contestedOf(kept, refused)
      leave(contested.filter(({ part }) => part === null || part !== one.part))
      put([...contested, one])
    },
    decide: (command) => {
      const part = partOf(command)
      if (part) leave(contested.filter((one) => one.part !== partKey(part)))
    },
    drop: (key) => leave(contested.filter((one) => keyOf(one) !== key)),
    follow: (event, confirmed) => {
      leave(contested.filter((one) => !isSoAlready(confirmed, one.dispatch.command)))
      const parts = partsOf(event.part, event.changes ?? []).map(partKey)
      put(contested.map((one) => (one.part !== null && parts.includes(one.part) ? behind(one, event) : one)))
    },
  }
}

function behind(one: Contested, event: DeskEvent): Contested {
  return { ...one, refused: { type: 'stale', version: event.seq, current: event } }
}

function contestedOf(kept: KeptCommand, refused: Problem): Contested {
  const part = partOf(kept.dispatch.command)
  return { ...kept, refused, part: part && partKey(part) }
}

function keyOf(kept: KeptCommand): string {
  return kept.dispatch.key
}
