'use client'

import type { CommandOf } from '../../../../../domain/command.ts'
import type { Source } from '../../../../../domain/source.ts'
import { cardWords } from '../../../../../domain/words/card.ts'
import { newId } from '../../../../../ui/new-id.ts'
import { say } from '../../../../../ui/toast.tsx'
import { useWorkspace } from '../workspace-store.tsx'
import type { Card } from './card.ts'
import { focusCard, targetId } from './card-focus.ts'
import { citeAgain, citeEntry } from './cite.ts'
import { dayOf } from './day.ts'
import { sourceEntry } from './source-entry.ts'
import { findSources } from './use-used-sources.ts'

const words = cardWords.sources

/** Adds sources to a card. Both resolve with whether everything is on disk. */
export type Citing = {
  /** Cites what was typed or pasted into the box. */
  readonly cite: (typed: string) => Promise<boolean>
  readonly citeUsed: (source: Source) => Promise<boolean>
}

/** How to cite for the claim of a card. */
export function useCiting(card: Card): Citing {
  const { workspace, send, announce } = useWorkspace()
  const parts = () => ({ claimId: card.claim.id, newId, today: dayOf(new Date()) })
  const here = new Set(card.cited.map(({ source }) => source.id))

  async function add(command: CommandOf<'cite'>): Promise<boolean> {
    const { source } = command
    if ('existingId' in source && here.has(source.existingId)) {
      say({ text: words.already })
      return true
    }
    const result = await send(command)
    if (result.ok) {
      announce(words.added('title' in source ? (source.title ?? '') : words.used))
      leadToStance(card.annotation.id, command.citationId)
    }
    return result.ok
  }

  async function cite(typed: string): Promise<boolean> {
    const entry = sourceEntry(typed)
    if (!entry) return true
    const addresses = entry.kind === 'addresses' ? entry.addresses : []
    // The same page pasted in another article is the same source.
    const found = await Promise.all(addresses.map(findSources))
    const known = [...Object.values(workspace.source), ...found.flat()]
    const done = await Promise.all(citeEntry(entry, known, parts()).map(add))
    return done.every(Boolean)
  }

  return { cite, citeUsed: (source) => add(citeAgain(source, parts())) }
}

/** From the box to what the new source does for the claim, unless the member has gone elsewhere meanwhile. */
function leadToStance(annotationId: string, citationId: string): void {
  const { activeElement } = document
  const isInBox = activeElement?.id === targetId(annotationId, 'sourceBox') || activeElement === document.body
  if (isInBox) focusCard(annotationId, `stance-${citationId}`)
}
