'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import type { ProseDocument } from '../live/prose-document.ts'
import type { ProseShelf } from '../live/prose-shelf.ts'
import type { ProseState } from '../live/prose-state.ts'

/** A document of the shelf, for as long as a field shows it, and its state. */
export type ShownDocument = {
  /** `null` for a moment, until it is known whether the desk has anything of it. */
  readonly document: ProseDocument | null
  readonly state: ProseState
  /** Gives up what the desk refused, and shows what the desk has. */
  readonly discard: () => void
}

const NOTHING_YET: ProseState = { loading: 'loading', save: 'saved', refused: null }

/** Holds the document `id` of `shelf` while it is shown. */
export function useProseDocument(shelf: ProseShelf, id: string): ShownDocument {
  const [document, setDocument] = useState<ProseDocument | null>(null)
  const [round, setRound] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a document that was given up is opened anew.
  useEffect(() => {
    let isShown = true
    let release = () => {}
    void shelf.hold(id).then((held) => {
      if (!isShown) return held.release()
      release = held.release
      setDocument(held.document)
    })
    return () => {
      isShown = false
      setDocument(null)
      release()
    }
  }, [shelf, id, round])

  const state = useSyncExternalStore(document?.subscribe ?? never, () => document?.state() ?? NOTHING_YET)
  return { document, state, discard: () => void shelf.discard(id).then(() => setRound((last) => last + 1)) }
}

const never = () => () => undefined
