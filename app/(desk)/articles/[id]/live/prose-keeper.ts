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
   * Forgets these numbers, which the desk has acknowledged, and no other. Answers what another page kept before them
   * and nobody may have sent: it has to be sent too.
   */
  readonly forget: (numbers: readonly number[]) => Promise<readonly KeptUpdate[]>
  /** Forgets all that this page knows of, wherever it came from. */
  readonly discard: () => Promise<void>
}

/** The keeper of the document `id`. */
export function createProseKeeper(id: string, opened: Promise<Pick<Outbox, 'isDurable' | 'prose'>>): ProseKeeper {
  const known = new Set<number>()
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

  async function clear(prose: Outbox['prose'], numbers: readonly number[]): Promise<void> {
    await prose.clear(id, numbers)
    for (const n of numbers) known.delete(n)
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
    forget: (numbers) =>
      inOrder<readonly KeptUpdate[]>([], async (prose) => {
        const newest = numbers.reduce((most, n) => Math.max(most, n), 0)
        await clear(prose, numbers)
        return met((await unknown(prose)).filter(({ n }) => n < newest))
      }),
    discard: () => inOrder(undefined, (prose) => clear(prose, [...known])),
  }
}
