import type { Command } from '../../../../domain/command.ts'
import { partOf } from '../../../../domain/command.ts'
import { type PartRef, partKey } from '../../../../domain/event.ts'
import { FIVE_STEPS } from '../../../../domain/scale.ts'
import { buildWorkspace, withClaim } from '../../../../domain/workspace.fixture.ts'
import type { Workspace } from '../../../../domain/workspace.ts'
import type { Answer } from './desk-door.ts'
import { createLiveWorkspace, type LiveWorkspace } from './live-workspace.ts'
import { createMemoryDesk, type MemoryDesk } from './memory-desk.fixture.ts'
import type { Outbox } from './outbox.ts'
import { memoryOutbox } from './outbox-in-memory.ts'
import { createUndoLine, type UndoLine } from './undo-line.ts'

/** For tests: numbers from 0 to below 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** What became of a command that a client gave. */
export type Given = {
  readonly key: string
  readonly command: Command
  /** Whether the page that gave it had an answer that was not a question: it was told, or had what it wanted. */
  isTold: boolean
  /** Whether its member decided against it, or did something else on the same part since. */
  isDecided: boolean
}

/** One member at one page, and what they gave over all their pages. */
export type Client = {
  readonly memberId: string
  readonly outbox: Outbox
  readonly given: Given[]
  live: LiveWorkspace
  undo: UndoLine
  /** Of the page that is open now; false once it is closed. */
  page: { isOpen: boolean }
  isOnline: boolean
}

/** Five members at one desk, and a network that loses, doubles and delays what goes between them. */
export type Cohort = {
  readonly desk: MemoryDesk
  readonly clients: readonly Client[]
  /** One thing that some member does. */
  readonly act: () => Promise<void>
  /** Lets a few things happen that are under way, in any order. */
  readonly happen: () => Promise<void>
  /** Gives everybody a connection that loses nothing, until nothing is under way any more. */
  readonly settle: () => Promise<void>
  /** Closes a client's page and opens it again. */
  readonly reopen: (client: Client) => Promise<void>
}

const FIRST = withClaim(
  withClaim(buildWorkspace(['Ten boats left the harbour. Nobody was hurt, the mayor said.']), 'a', 'Ten boats', {
    id: 'c1',
  }),
  'b',
  'Nobody was hurt',
  { id: 'c2' },
)
const MEMBERS = ['m1', 'm2', 'm3', 'm4', 'm5']
const VERDICTS = FIVE_STEPS.verdicts.map((verdict) => verdict.key)

/** For tests: a cohort whose every chance comes from `random`. */
export function createCohort(random: () => number): Cohort {
  const under: (() => void)[] = []
  let isRough = true
  let tokens = 0
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  const chance = (share: number) => random() < share
  const later = (run: () => void) => under.push(run)
  const tick = () => new Promise<void>((resolve) => setImmediate(resolve))

  const desk = createMemoryDesk(FIRST, (event) => {
    for (const client of clients) {
      for (let copies = isRough && chance(0.1) ? 2 : 1; copies > 0; copies--)
        later(() => {
          if (!isRough || (client.isOnline && !chance(0.15))) client.live.hear(event)
        })
    }
  })

  /** Carries a question to the desk and its answer back, some time, or not at all. */
  function call<T>(client: () => Client, page: Client['page'], ask: () => T): Promise<T | null> {
    return new Promise((resolve) => {
      later(() => {
        if (!page.isOpen) return
        const isLost = isRough && (!client().isOnline || chance(0.15))
        if (isLost) return resolve(null)
        const answer = ask()
        if (isRough && chance(0.1)) ask()
        later(() => resolve(isRough && chance(0.15) ? null : answer))
      })
    })
  }

  function open(memberId: string, outbox: Outbox, client: () => Client): Pick<Client, 'live' | 'undo' | 'page'> {
    const page = { isOpen: true }
    const answer = <T>(value: T | null): Answer<T> =>
      value === null
        ? { answered: false, cause: 'connection', why: '' }
        : { answered: true, result: { ok: true, value } }
    const live = createLiveWorkspace(desk.workspace(), {
      memberId,
      door: {
        dispatch: async (dispatch) => {
          const result = await call(client, page, () => desk.dispatch(memberId, dispatch))
          return result ? { answered: true, result } : { answered: false, cause: 'connection', why: '' }
        },
        eventsAfter: async (_, seq) => answer(await call(client, page, () => desk.eventsAfter(seq))),
        workspace: async () => answer(await call(client, page, () => desk.workspace())),
      },
      // A closed page does nothing any more.
      outbox: () => (page.isOpen ? Promise.resolve(outbox) : new Promise(() => {})),
      newKey: () => `key-${++tokens}`,
      now: () => '2026-11-22T10:00:00.000Z',
      pause: () => new Promise((resolve) => later(resolve)),
      onFault: (error) => {
        throw error
      },
    })
    return { live, undo: createUndoLine(live, memberId), page }
  }

  const clients: Client[] = MEMBERS.map((memberId) => {
    const outbox = { ...memoryOutbox(), isDurable: true }
    const opened: Pick<Client, 'live' | 'undo' | 'page'> = open(memberId, outbox, () => client)
    const client: Client = { memberId, outbox, given: [], isOnline: true, ...opened }
    return client
  })

  async function reopen(client: Client): Promise<void> {
    client.page.isOpen = false
    Object.assign(
      client,
      open(client.memberId, client.outbox, () => client),
    )
    await client.live.start()
  }

  function give(client: Client, command: Command): void {
    const part = partOf(command)
    const { key, answered } = client.undo.send(command)
    superseded(client, part)
    const given: Given = { key, command, isTold: false, isDecided: false }
    client.given.push(given)
    const { live } = client
    void answered.then(() => {
      given.isTold = !live.state().contested.some(({ dispatch }) => dispatch.key === key)
    })
  }

  function decide(client: Client): void {
    const contested = pick(client.live.state().contested)
    if (!contested) return
    const { key } = contested.dispatch
    decided(client, key)
    if (chance(0.5)) client.live.keepTheirs(key)
    else {
      superseded(client, partOf(contested.dispatch.command))
      client.live.setMine(key)
    }
  }

  function decided(client: Client, key: string | undefined): void {
    for (const one of client.given) if (one.key === key) one.isDecided = true
  }

  function superseded(client: Client, part: PartRef | null): void {
    for (const one of client.given) {
      const before = partOf(one.command)
      if (part && before && partKey(part) === partKey(before)) one.isDecided = true
    }
  }

  async function act(): Promise<void> {
    const client = pick(clients)
    if (!client) return
    const deeds: (() => unknown)[] = [
      () => Object.assign(client, { isOnline: !client.isOnline }),
      () => reopen(client),
      () => decide(client),
      () => decided(client, client.undo.undo()?.deed.key),
      () => (chance(0.5) ? client.undo.redo() : void client.live.catchUp()),
    ]
    const command = chance(0.7) ? anyCommand(client.live.state().workspace) : null
    if (command) give(client, command)
    else await pick(deeds)?.()
  }

  /** Something that a member may do with what is on their screen. */
  function anyCommand(workspace: Workspace): Command | null {
    const token = `t${++tokens}`
    const claimId = pick(Object.keys(workspace.claim)) ?? ''
    const annotationId = pick(Object.keys(workspace.annotation)) ?? ''
    const citationId = pick(Object.keys(workspace.citation))
    const start = Math.floor(random() * 20)
    const span = { start, end: start + 5 + Math.floor(random() * 15) }
    const place = { annotationId: token, articleId: 'article', captureId: 'capture', spans: [span] }
    const scaleVersionId = FIVE_STEPS.id
    const commands: (Command | null)[] = [
      { name: 'claim', ...place, claimId: `claim-${token}`, text: token },
      { name: 'sameClaim', ...place, claimId },
      { name: 'comment', ...place, text: token },
      { name: 'setVerdict', claimId, scaleVersionId, verdictKey: pick(VERDICTS) ?? null },
      { name: 'setVerdict', claimId, scaleVersionId, verdictKey: pick(VERDICTS) ?? null },
      { name: 'setClaimField', claimId, field: 'inShort', value: token },
      { name: 'setClaimText', claimId, text: token, wording: 'ours' },
      { name: 'setLeftOut', claimId, leftOut: chance(0.5) },
      { name: 'deleteAnnotation', annotationId },
      { name: 'cite', citationId: token, claimId, source: { id: `source-${token}`, title: token } },
      citationId ? { name: 'setCitationStance', citationId, stance: chance(0.5) ? 'supports' : 'background' } : null,
    ]
    return pick(commands) ?? null
  }

  async function happen(): Promise<void> {
    for (let turns = Math.floor(random() * 4); turns > 0 && under.length > 0; turns--) await one()
  }

  async function one(): Promise<void> {
    const [run] = under.splice(Math.floor(random() * under.length), 1)
    run?.()
    await tick()
  }

  async function settle(): Promise<void> {
    isRough = false
    for (const client of clients) client.isOnline = true
    for (const client of clients) void client.live.start()
    while (under.length > 0) await one()
    for (const client of clients) void client.live.catchUp()
    await tick()
    while (under.length > 0) await one()
  }

  return { desk, clients, act, happen, settle, reopen }
}
