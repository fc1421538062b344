import type { KeptUpdate, Outbox } from '../outbox.ts'

/** One prose document's part of the outbox, worked on one thing after another. None of it fails. */
export type ProseKeeper = {
  /** Whether what is kept survives the page; false also once the browser has failed to keep something. */
  readonly isDurable: () => boolean
  /** Keeps an update and answers its number; `null` where the browser does not. */
  readonly keep: (update: Uint8Array) => Promise<number | null>
  /** What other pages, or an earlier one, have kept and this page does not know yet. */
  readonly found: () => Promise<readonly KeptUpdate[]>
  /**
   * Forgets everything up to number `n`, which the desk has acknowledged. What another page kept before it, and
   * nobody may have sent, is answered instead: it has to be sent, and acknowledged, first.
   */
  readonly forget: (n: number) => Promise<readonly KeptUpdate[]>
  /** Forgets all that this page knows of, wherever it came from. */
  readonly discard: () => Promise<void>
}

/** The keeper of the document `id`. */
export function createProseKeeper(id: string, opened: Promise<Pick<Outbox, 'isDurable' | 'prose'>>): ProseKeeper {
  const known = new Set<number>()
  let acknowledged = 0
  let hasFailed = false
  let isDurable = true
  let last: Promise<unknown> = Promise.resolve()

  function inOrder<T>(otherwise: T, work: (prose: Outbox['prose']) => Promise<T>): Promise<T> {
    const next = last.then(async () => {
      const outbox = await opened
      isDurable = outbox.isDurable
      return work(outbox.prose)
    })
    // A full disk, a database that another program has deleted: the text is in this page alone, which is said.
    const safe = next.catch(() => {
      hasFailed = true
      return otherwise
    })
    last = safe
    return safe
  }

  async function unknown(prose: Outbox['prose']): Promise<readonly KeptUpdate[]> {
    return (await prose.all(id)).filter(({ n }) => !known.has(n))
  }

  function met(updates: readonly KeptUpdate[]): readonly KeptUpdate[] {
    for (const { n } of updates) known.add(n)
    return updates
  }

  return {
    isDurable: () => isDurable && !hasFailed,
    keep: (update) =>
      inOrder<number | null>(null, async (prose) => {
        const n = await prose.append(id, update)
        known.add(n)
        return n
      }),
    found: () => inOrder<readonly KeptUpdate[]>([], async (prose) => met(await unknown(prose))),
    forget: (n) =>
      inOrder<readonly KeptUpdate[]>([], async (prose) => {
        acknowledged = Math.max(acknowledged, n)
        const before = met((await unknown(prose)).filter((one) => one.n <= acknowledged))
        if (before.length === 0) await prose.clear(id, acknowledged)
        return before
      }),
    discard: () => inOrder(undefined, (prose) => prose.clear(id, Math.max(0, ...known))),
  }
}
