'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { CLOSED } from '../../../../../domain/live.ts'
import type { LiveWorkspace } from '../live-workspace.ts'
import { openArticleRoom } from './article-room.ts'
import type { SocketState } from './desk-socket.ts'
import { later } from './later.ts'
import type { Live } from './live-context.ts'
import type { ProseShelf } from './prose-shelf.ts'
import { holdSession } from './session.ts'

/** What a workspace lives by. */
type Parts = {
  readonly articleId: string
  readonly memberId: string
  readonly workspace: LiveWorkspace
  /** The room is open: what waits for a connection may go. */
  readonly onOpen: () => void
  /** What the member may do has changed: the page was drawn for what they might do before. */
  readonly onRoleChange: () => void
}

/** How this page works with others, for as long as the workspace is on it. */
export function useLiveSession(parts: Parts): {
  readonly live: Live | null
  readonly connection: SocketState
  /** Tries again at once what waits for the connection or the database. */
  readonly retry: () => void
} {
  const { articleId, memberId, workspace, onOpen, onRoleChange } = parts
  const [begun, setBegun] = useState<Begun | null>(null)

  useEffect(() => {
    const one = begin({ articleId, memberId, workspace, onOpen, onRoleChange })
    setBegun(one)
    return () => {
      setBegun(null)
      one.end()
    }
  }, [articleId, memberId, workspace, onOpen, onRoleChange])

  const connection = useSyncExternalStore<SocketState>(
    begun?.live.session.socket.subscribe ?? never,
    () => begun?.live.session.socket.state() ?? 'connecting',
    () => 'connecting',
  )
  return { live: begun?.live ?? null, connection, retry: begun?.retry ?? (() => undefined) }
}

type Begun = { readonly live: Live; readonly retry: () => void; readonly end: () => void }

function begin({ articleId, memberId, workspace, onOpen, onRoleChange }: Parts): Begun {
  const { session, release } = holdSession(memberId)
  const room = openArticleRoom({
    ...{ articleId, socket: session.socket, later, random: Math.random, onOpen },
    onEvent: workspace.hear,
  })
  let shelf: ProseShelf | null = null
  let unsubscribe = () => {}

  async function openShelf(): Promise<ProseShelf> {
    const { proseShelf } = await import('./prose-shelf.ts')
    if (shelf) return shelf
    const opened = proseShelf(session)
    const report = () => workspace.reportSave('prose', opened.saveState())
    unsubscribe = opened.subscribe(report)
    report()
    shelf = opened
    return opened
  }

  async function sendKept(): Promise<void> {
    const kept = await (await session.outbox).prose.documents()
    if (kept.length > 0) await (await openShelf()).sendKept()
  }

  // A page that comes back sends what it has left open; one that goes keeps what was typed in its last moment.
  const stop = session.socket.subscribe(() => {
    if (session.socket.closedBy() === CLOSED.roleChanged) onRoleChange()
    if (session.socket.state() === 'live') void sendKept().catch(reportError)
  })
  const flush = () => shelf?.flush()
  window.addEventListener('pagehide', flush)
  window.addEventListener('beforeunload', flush)
  document.addEventListener('visibilitychange', flush)
  void sendKept().catch(reportError)

  return {
    live: { session, room, openShelf },
    retry: () => {
      session.socket.wake()
      shelf?.retry()
    },
    end: () => {
      flush()
      stop()
      unsubscribe()
      window.removeEventListener('pagehide', flush)
      window.removeEventListener('beforeunload', flush)
      document.removeEventListener('visibilitychange', flush)
      room.leave()
      release()
    },
  }
}

const never = () => () => undefined
