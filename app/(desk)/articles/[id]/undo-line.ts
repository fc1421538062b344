import type { Command } from '../../../../domain/command.ts'
import { partOf } from '../../../../domain/command.ts'
import { type Change, type DeskEvent, partKey } from '../../../../domain/event.ts'
import { inverseOf } from '../../../../domain/inverse.ts'
import type { Problem, Result } from '../../../../domain/problem.ts'
import { isBuiltOn } from './built-on.ts'
import type { LiveWorkspace, Sent } from './live-workspace.ts'
import type { Expected } from './own-versions.ts'

/** Something this page did that can be taken back. */
export type Deed = {
  readonly key: string
  readonly command: Command
  readonly changes: readonly Change[]
  /** The version of the part that the taking back is about, as the deed left it or as a later undo brought it back. */
  readonly on: Expected
  /** The version that the deed was made on, which taking it back brings back; `null` where it made something. */
  readonly base: Expected | null
}

/** What the next undo and the next redo would take back; `null` for nothing. */
export type UndoState = { readonly undo: Deed | null; readonly redo: Deed | null }

/** An undo or redo. */
export type Undone = {
  readonly deed: Deed
  /** Whether it is on screen already. */
  readonly isShown: boolean
  /** Why it stays undone after all, as soon as that is known: someone has built on it since, or the desk's problem. */
  readonly refusal: Promise<'builtOn' | Problem | null>
}

/** What this page did, in order, and the way back over it: never over what others did. */
export type UndoLine = {
  readonly state: () => UndoState
  readonly subscribe: (listener: () => void) => () => void
  /** Sends a command that can be taken back later; what was taken back before cannot be done again after it. */
  readonly send: (command: Command) => Sent
  /** Takes back the last deed, or that of `key`. `null` where there is none. */
  readonly undo: (key?: string) => Undone | null
  /** Does again what was taken back last. */
  readonly redo: () => Undone | null
}

/** Most deeds that are remembered: more than anyone would go back over one by one. */
const REMEMBERED = 200

type Pile = 'done' | 'undone'

/** A line over what is sent through it. */
export function createUndoLine(
  live: Pick<LiveWorkspace, 'send' | 'seqOf' | 'predicted' | 'state'>,
  memberId: string,
): UndoLine {
  const listeners = new Set<() => void>()
  /** The seqs of this page's own events by the key of their commands; `null` until they are answered. */
  const seqs = new Map<string, number | null>()
  let piles: Readonly<Record<Pile, readonly Deed[]>> = { done: [], undone: [] }
  let state: UndoState = { undo: null, redo: null }

  function put(next: Partial<typeof piles>): void {
    piles = { ...piles, ...next }
    state = { undo: piles.done.at(-1) ?? null, redo: piles.undone.at(-1) ?? null }
    for (const listener of listeners) listener()
  }

  function each(change: (deed: Deed) => Deed | null): void {
    const changed = (pile: readonly Deed[]) => pile.flatMap((deed) => change(deed) ?? [])
    put({ done: changed(piles.done), undone: changed(piles.undone) })
  }

  function add(deed: Deed, pile: Pile): void {
    if (inverse(deed)) put({ [pile]: [...piles[pile], deed].slice(-REMEMBERED) })
  }

  /** Sends a command, and puts it on a pile as soon as it is known what it changes. */
  function act(command: Command, pile: Pile, expects?: Expected): Sent {
    const changes = live.predicted(command) ?? []
    const sent = live.send(command, expects === undefined ? {} : { expects, takesRefusal: true })
    const deed = deedOf(command, changes, sent)
    seqs.set(sent.key, null)
    add(deed, pile)
    void sent.answered.then((result) => answered(deed, pile, result))
    return sent
  }

  /** The desk's answer to a deed: what it did change, or that it never was. */
  function answered({ key, command, changes, on, base }: Deed, pile: Pile, result: Result<DeskEvent>): void {
    if (!result.ok) {
      each((deed) => (deed.key === key ? null : deed))
      return
    }
    seqs.set(key, result.value.seq)
    const known = result.value.changes ?? []
    if (changes.length === 0) add({ key, command, changes: known, on, base }, pile)
    else each((deed) => (deed.key === key ? { ...deed, changes: known } : deed))
  }

  function takeBack(deed: Deed, pile: Pile): Undone {
    const command = inverse(deed)
    const isBuilt = isBuiltOn(live.state().workspace, deed.changes, { memberId, seqs: ownSeqs() })
    each((one) => (one === deed ? null : one))
    if (!command || isBuilt) return { deed, isShown: false, refusal: Promise.resolve('builtOn') }
    const sent = act(command, pile, deed.on)
    // What the deed was made on is so again, now by this command: who would take that back starts from it.
    each((one) => (isSame(one.on, deed.base) && isAbout(one, command) ? { ...one, on: { key: sent.key } } : one))
    return { deed, isShown: sent.isShown, refusal: sent.answered.then(refusalOf) }
  }

  function isSame(a: Expected, b: Expected | null): boolean {
    return b !== null && versionOf(a) === versionOf(b)
  }

  /** A version by its number as soon as that is known. */
  function versionOf(expected: Expected): number | string {
    return typeof expected === 'number' ? expected : (seqOf(expected.key) ?? expected.key)
  }

  /** An event may be heard before its command is answered. */
  function seqOf(key: string): number | null {
    return seqs.get(key) ?? live.seqOf(key)
  }

  function ownSeqs(): ReadonlySet<number> {
    return new Set([...seqs.keys()].flatMap((key) => seqOf(key) ?? []))
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    send: (command) => {
      if (piles.undone.length > 0) put({ undone: [] })
      return act(command, 'done')
    },
    undo: (key) => {
      const deed = key === undefined ? piles.done.at(-1) : piles.done.find((one) => one.key === key)
      return deed ? takeBack(deed, 'undone') : null
    },
    redo: () => {
      const deed = piles.undone.at(-1)
      return deed ? takeBack(deed, 'done') : null
    },
  }
}

/** The inverse is made on the deed: on its own part by its key, on a part of the thing that it made as that was made. */
function deedOf(command: Command, changes: readonly Change[], { key, expects }: Sent): Deed {
  const deed = { key, command, changes, on: { key }, base: expects }
  return partOf(command) ? deed : { ...deed, on: 0 }
}

function isAbout(deed: Deed, command: Command): boolean {
  const back = inverse(deed)
  const [one, other] = [back && partOf(back), partOf(command)]
  return one !== null && other !== null && partKey(one) === partKey(other)
}

function refusalOf(result: Result<DeskEvent>): 'builtOn' | Problem | null {
  if (result.ok) return null
  return result.problem.type === 'stale' ? 'builtOn' : result.problem
}

function inverse({ command, changes }: Deed): Command | null {
  return inverseOf({ command: command.name, changes })
}
