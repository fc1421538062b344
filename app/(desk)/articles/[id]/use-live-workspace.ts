'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import type { Workspace } from '../../../../domain/workspace.ts'
import { newId } from '../../../../ui/new-id.ts'
import { deskDoorOf } from './desk-door.ts'
import type { SocketState } from './live/desk-socket.ts'
import type { Live } from './live/live-context.ts'
import { useLiveSession } from './live/use-live-session.ts'
import { createLiveWorkspace, type LiveState, type LiveWorkspace } from './live-workspace.ts'
import { openOutbox } from './open-outbox.ts'
import { createRetryPause, type RetryPause } from './retry-pause.ts'
import { wouldBeLost } from './save-state.ts'

/** What the workspace of a page is made of. */
type LivePage = LiveState & {
  readonly live: LiveWorkspace
  /** How this page works with others; `null` until it is alive. */
  readonly together: Live | null
  readonly connection: SocketState
  /** Repeats at once what waits for a connection. */
  readonly retry: () => void
}

/** The live workspace of this page: made once, kept fresh, and guarded against leaving with unsaved work. */
export function useLiveWorkspace(first: Workspace, memberId: string): LivePage {
  const [{ live, waiting }] = useState(() => start(first, memberId))
  const state = useSyncExternalStore(live.subscribe, live.state, live.state)
  // Events may have been told in vain before: the first time too, because a page may come out of a cache.
  const onOpen = useCallback(() => {
    waiting.wake()
    void live.catchUp()
  }, [live, waiting])
  const { refresh: onRoleChange } = useRouter()
  const session = useLiveSession({ articleId: first.article.id, memberId, workspace: live, onOpen, onRoleChange })
  const { live: together, connection, retry: retryProse } = session
  const retry = useCallback(() => {
    waiting.wake()
    retryProse()
  }, [waiting, retryProse])

  useWaking(waiting, connection === 'live' ? null : live)
  useEffect(() => void live.start().catch(reportError), [live])
  useLeaveWarning(wouldBeLost(state.saveState))
  return { ...state, live, together, connection, retry }
}

function start(first: Workspace, member: string): { live: LiveWorkspace; waiting: RetryPause } {
  const waiting = createRetryPause()
  return {
    live: createLiveWorkspace(first, {
      memberId: member,
      door: deskDoorOf(member),
      outbox: () => openOutbox(member),
      newKey: newId,
      now: () => new Date().toISOString(),
      pause: waiting.pause,
      // Its own: a pause that is cut short is the last one that was begun.
      pauseReading: createRetryPause().pause,
      // Node, which draws the page first, has no such thing.
      onFault: (error) => reportError(error),
    }),
    waiting,
  }
}

/**
 * Tries again when the page is looked at, or the network is back. `unheard` is a workspace that no socket tells of
 * events, as behind a proxy that lets none through: it reads them then.
 */
function useWaking(waiting: RetryPause, unheard: LiveWorkspace | null): void {
  useEffect(() => {
    const wake = () => {
      waiting.wake()
      if (document.visibilityState === 'visible') void unheard?.catchUp()
    }
    window.addEventListener('focus', wake)
    window.addEventListener('online', wake)
    document.addEventListener('visibilitychange', wake)
    return () => {
      window.removeEventListener('focus', wake)
      window.removeEventListener('online', wake)
      document.removeEventListener('visibilitychange', wake)
    }
  }, [waiting, unheard])
}

/** The browser asks before it closes a page on which something is neither on disk nor kept on this device. */
function useLeaveWarning(wouldLose: boolean): void {
  useEffect(() => {
    if (!wouldLose) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [wouldLose])
}
