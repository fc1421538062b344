import type { Outbox } from '../outbox.ts'
import { memoryOutbox } from '../outbox-in-memory.ts'
import { settled } from './build-desk.fixture.ts'
import type { CohortDesk } from './cohort-desk.fixture.ts'
import { COHORT_DOCUMENT } from './cohort-desk.fixture.ts'
import type { Hands, Typed } from './cohort-hands.fixture.ts'
import { buildHands } from './cohort-hands.fixture.ts'
import type { DeskSocket } from './desk-socket.ts'
import { createDeskSocket } from './desk-socket.ts'
import type { Later } from './later.ts'
import type { ProseDocument } from './prose-document.ts'
import { createProseDocument } from './prose-document.ts'

/** For tests: a member with a device of their own, on which a page is open now and then. */
export type CohortMember = {
  /** Does something with the text, where a page is open and has it. */
  readonly work: () => void
  /** Goes into a tunnel, or comes out. */
  readonly travel: () => void
  /** Closes the page, or opens it anew: what the desk has not acknowledged is in the device's outbox. */
  readonly openOrClose: () => Promise<void>
  /** Comes out of every tunnel, opens the page and hangs up once, so that it asks for what it missed. */
  readonly comeHome: () => Promise<void>
  readonly prose: () => ProseDocument | null
}

type Page = { readonly socket: DeskSocket; readonly prose: ProseDocument; readonly hands: Hands }

/** A member of a cohort. */
export function buildMember(desk: CohortDesk, later: Later, random: () => number, typed: Typed): CohortMember {
  const outbox: Outbox = { ...memoryOutbox(), isDurable: true }
  let isReachable = true
  let page: Page | null = open()

  function open(): Page {
    const socket = createDeskSocket({ connect, later, random })
    const parts = { id: COHORT_DOCUMENT, socket, outbox: Promise.resolve(outbox), later, random, isNew: false }
    const prose = createProseDocument(parts)
    // The same seed makes the same run: Yjs orders what is written at one place by client.
    prose.doc.clientID = Math.floor(random() * 2 ** 32)
    const hands = buildHands(prose.doc, random, typed)
    return { socket, prose, hands }
  }

  function connect() {
    const connection = desk.connect()
    if (!isReachable) later(0, () => connection.onclose?.({ code: 1006 }))
    return isReachable ? connection : { ...connection, readyState: 0 as const, send: () => undefined }
  }

  async function close(): Promise<void> {
    page?.prose.flush()
    await settled()
    page?.prose.close()
    page?.socket.close()
    page = null
  }

  return {
    // Who has never seen the text does not write into it; offline one goes on with what one has.
    work: () => page?.prose.state().loading === 'loaded' && page.hands.work(),
    travel: () => {
      isReachable = !isReachable
      if (!isReachable) page?.socket.restart()
    },
    openOrClose: async () => {
      if (page) await close()
      else page = open()
    },
    comeHome: async () => {
      isReachable = true
      page ??= open()
      page.prose.flush()
      await settled()
      page.socket.restart()
    },
    prose: () => page?.prose ?? null,
  }
}
