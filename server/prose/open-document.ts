import type * as Y from 'yjs'
import { applyAll } from './load-prose.ts'
import type { LogPart } from './read-log.ts'

/**
 * A document that is open in this process and how much of its log it holds. Positions may become known out of order,
 * because other processes append too: `low` is the position up to which nothing is missing.
 */
export type OpenDocument = ReturnType<typeof openDocument>

/** Follows the log of `doc`, which holds it up to `loaded`; what was appended meanwhile goes through `took` again. */
export function openDocument(doc: Y.Doc, origin: unknown, loaded: number) {
  const above = new Set<number>()
  let low = loaded

  const note = (position: number) => {
    if (position > low) above.add(position)
    while (above.delete(low + 1)) low += 1
  }
  return {
    doc,
    low: () => low,
    /** Whether the log holds something below the newest known position that the document does not. */
    hasGap: () => above.size > 0,
    isBehind: (position: number) => position > low && !above.has(position),
    /** Applies updates of the log at their positions; those it holds already change nothing. */
    took: (updates: readonly { readonly position: number; readonly bytes: Uint8Array }[]) => {
      const news = updates.filter(({ position }) => position > low && !above.has(position))
      applyAll(
        doc,
        news.map(({ bytes }) => bytes),
        origin,
      )
      for (const { position } of news) note(position)
    },
    /** Applies all that follows `low`. */
    caughtUp: ({ updates, position }: LogPart) => {
      applyAll(doc, updates, origin)
      if (position > low) low = position
      for (const known of [...above]) if (known <= low) above.delete(known)
      note(low)
    },
  }
}
