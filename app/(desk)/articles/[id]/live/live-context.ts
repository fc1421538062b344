'use client'

import { createContext, useContext, useSyncExternalStore } from 'react'
import type { ArticleRoom } from './article-room.ts'
import { NOBODY, type People } from './people.ts'
import type { ProseShelf } from './prose-shelf.ts'
import type { LiveSession } from './session.ts'

/** How this page works with others on one article. */
export type Live = {
  readonly session: LiveSession
  readonly room: ArticleRoom
  /** The prose documents. They are fetched when the first is needed: Yjs is not part of the page. May fail as any fetch. */
  readonly openShelf: () => Promise<ProseShelf>
}

/** Given by `WorkspaceProvider`; `null` until the page is alive. */
export const LiveContext = createContext<Live | null>(null)

/** How this page works with others; `null` until the page is alive. */
export function useLive(): Live | null {
  return useContext(LiveContext)
}

const NEVER = () => () => undefined

/** Who has the article open now. */
export function useHere(): People {
  const live = useLive()
  return useSyncExternalStore(
    live?.room.subscribe ?? NEVER,
    () => live?.room.people() ?? NOBODY,
    () => NOBODY,
  )
}

/** One thing about who is here: drawn anew only when that changes. `select` answers text. */
export function useHereText(select: (people: People) => string): string {
  const live = useLive()
  return useSyncExternalStore(
    live?.room.subscribe ?? NEVER,
    () => select(live?.room.people() ?? NOBODY),
    () => select(NOBODY),
  )
}
