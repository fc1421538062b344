import { type Command, partOf } from '../../../../domain/command.ts'
import type { Change, DeskEvent } from '../../../../domain/event.ts'
import { fail, ok, type Problem, type Result } from '../../../../domain/problem.ts'
import { versionOf, type Workspace } from '../../../../domain/workspace.ts'
import { createCommandQueue, type Given } from './command-queue.ts'
import { type Contested, createContestedShelf } from './contested.ts'
import type { Door } from './desk-door.ts'
import { createEventLine } from './event-line.ts'
import type { KeptCommand, Outbox } from './outbox.ts'
import type { Expected } from './own-versions.ts'
import type { RetryPause } from './retry-pause.ts'
import { createSaveLedger } from './save-ledger.ts'
import type { SaveState } from './save-state.ts'
import { sendElsewhere } from './send-elsewhere.ts'
import { isSoAlready, predicted, shownWorkspace } from './shown-workspace.ts'

/** What is on screen. */
export type LiveState = {
  /** What the desk has said so far, with this member's own changes on top of it, answered or not. */
  readonly workspace: Workspace
  readonly saveState: SaveState
  /** What the desk has refused and this member has to decide on. */
  readonly contested: readonly Contested[]
}

/** A command that was given. */
export type Sent = Given & {
  /** Whether what it changes is on screen already. */
  readonly isShown: boolean
}

/** What may be said of a command besides itself. */
export type SendOptions = {
  /** What it expects of its part, where that is not what is on screen. */
  readonly expects?: Expected
  /** Whether a refusal is an answer like any other; otherwise what someone else was quicker with is kept to be decided. */
  readonly takesRefusal?: boolean
}

/** The workspace on one page: state, commands out, events in. */
export type LiveWorkspace = {
  readonly state: () => LiveState
  readonly subscribe: (listener: () => void) => () => void
  /** Takes up what an earlier page has left on this device. To be called once the page is alive. */
  readonly start: () => Promise<void>
  /** Shows what a command changes, and sends it. */
  readonly send: (command: Command, options?: SendOptions) => Sent
  /** The seq of the event of one of this member's own commands, once that has been applied; `null` before. */
  readonly seqOf: (key: string) => number | null
  /** What a command would change, as far as it can be known here; `null` where it cannot. */
  readonly predicted: (command: Command) => readonly Change[] | null
  /** Keeps a command for its member to decide on without sending it: what it was made on has changed meanwhile. */
  readonly contest: (command: Command) => Promise<void>
  /** Ends the question of a contested command: what the others have done stays. */
  readonly keepTheirs: (key: string) => void
  /** Ends it the other way: the command is sent anew, on what is on screen now. */
  readonly setMine: (key: string) => Sent | null
  /** Takes an event that the desk told of by itself. Where others are missing before it, those are read first. */
  readonly hear: (event: DeskEvent) => void
  /** Reads what happened since the last event; to be called whenever the desk may have told of something in vain. */
  readonly catchUp: () => Promise<void>
  readonly reportSave: (name: string, state: SaveState) => void
}

/** What it needs of the world. */
export type LiveParts = {
  readonly memberId: string
  readonly door: Door
  readonly outbox: () => Promise<Outbox>
  readonly newKey: () => string
  /** The moment, as ISO 8601, UTC. */
  readonly now: () => string
  readonly pause: RetryPause['pause']
  /** The pause between repeated readings; without it only the next `catchUp` tries again. */
  readonly pauseReading?: RetryPause['pause']
  /** Called with what must not have happened. */
  readonly onFault: (error: unknown) => void
}

/** A live workspace that starts at `first`. */
export function createLiveWorkspace(first: Workspace, parts: LiveParts): LiveWorkspace {
  const { memberId, door, outbox, newKey, now, pause, pauseReading, onFault } = parts
  const articleId = first.article.id
  const listeners = new Set<() => void>()
  /** The seqs of own events that have been applied, by the keys of their commands: these need no prediction any more. */
  const heard = new Map<string, number>()
  /** Own commands that were answered with an event that could not be applied yet. */
  let unseen: readonly { readonly kept: KeptCommand; readonly seq: number }[] = []
  /** Keys of commands whose refusal is an answer like any other. */
  const plain = new Set<string>()
  let state: LiveState = { workspace: first, saveState: 'saved', contested: [] }

  function change(next: Partial<LiveState>): void {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }

  function show(): void {
    unseen = unseen.filter(({ seq }) => seq > line.current().seq)
    const waiting = queue.waiting().filter(({ dispatch }) => !heard.has(dispatch.key))
    change({ workspace: shownWorkspace(line.current(), [...unseen.map(({ kept }) => kept), ...waiting], memberId) })
  }

  const saving = createSaveLedger((saveState) => change({ saveState }))
  const contested = createContestedShelf(articleId, outbox, () => change({ contested: contested.list() }))
  const line = createEventLine(first, {
    door,
    ...(pauseReading && { pause: pauseReading }),
    onChange: (confirmed, event) => {
      if (event?.memberId === memberId) heard.set(event.key, event.seq)
      if (event) contested.follow(event, confirmed)
      show()
    },
  })
  const queue = createCommandQueue({
    ...{ articleId, outbox, newKey, now, pause, onFault, take, refuse },
    send: door.dispatch,
    version: ({ subject, part }) => versionOf(line.current(), subject, part),
    onWaiting: show,
    onState: (one) => saving.report('commands', one),
  })

  async function take(event: DeskEvent, kept: KeptCommand): Promise<void> {
    await line.take(event)
    if (!heard.has(event.key) && event.articles.some(({ id }) => id === articleId))
      unseen = [...unseen, { kept, seq: event.seq }]
  }

  async function refuse(kept: KeptCommand, problem: Problem, isLate: boolean): Promise<Result<DeskEvent>> {
    const { key, command, expects } = kept.dispatch
    // What was to be taken back was not taken itself: there is nothing to decide any more.
    if (plain.has(key) && typeof expects === 'object') contested.drop(expects.key)
    // Someone was quicker: what they did is shown before the refusal is.
    if (problem.type === 'stale') await line.catchUp()
    const isSo = problem.type === 'stale' && isSoAlready(line.current(), command)
    const isAsked = (problem.type === 'stale' || isLate) && !isSo && !plain.has(key)
    if (isAsked) await contested.add(kept, problem)
    else await (await outbox()).commands.remove(key)
    return isSo && problem.current ? ok(problem.current) : fail(problem)
  }

  function predictedNow(command: Command): readonly Change[] | null {
    return predicted(state.workspace, { dispatch: { key: '', command }, at: now() }, memberId)
  }

  function send(command: Command, { expects, takesRefusal = false }: SendOptions = {}): Sent {
    const isShown = predictedNow(command) !== null
    const given = queue.give(command, expects)
    if (takesRefusal) plain.add(given.key)
    else contested.decide(command)
    return { ...given, isShown }
  }

  async function contest(command: Command): Promise<void> {
    const part = partOf(command)
    const expects = part ? versionOf(line.current(), part.subject, part.part) : 0
    const kept: KeptCommand = { articleId, dispatch: { key: newKey(), command, expects }, at: now(), refused: null }
    await (await outbox()).commands.put(kept)
    await contested.add(kept, { type: 'stale', version: expects, current: null })
  }

  function setMine(key: string): Sent | null {
    const mine = contested.list().find((one) => one.dispatch.key === key)
    const sent = mine ? send(mine.dispatch.command) : null
    contested.drop(key)
    return sent
  }

  async function start(): Promise<void> {
    await Promise.all([queue.start(), contested.start()])
    await sendElsewhere({ articleId, outbox, send: door.dispatch })
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    ...{ start, send, contest, setMine },
    seqOf: (key) => heard.get(key) ?? null,
    predicted: predictedNow,
    keepTheirs: contested.drop,
    hear: (event) => void line.take(event).catch(onFault),
    catchUp: line.catchUp,
    reportSave: saving.report,
  }
}
