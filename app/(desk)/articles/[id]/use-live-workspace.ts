'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Workspace } from '../../../../domain/workspace.ts'
import { newId } from '../../../../ui/new-id.ts'
import { deskDoorOf } from './desk-door.ts'
import { createLiveWorkspace, type LiveState, type LiveWorkspace } from './live-workspace.ts'
import { createRetryPause, type RetryPause } from './retry-pause.ts'

/** The live workspace of this page: made once, kept fresh, and guarded against leaving with unsaved work. */
export function useLiveWorkspace(
  first: Workspace,
  member: string,
): LiveState & { readonly live: LiveWorkspace; readonly retry: () => void } {
  const [{ live, waiting }] = useState(() => start(first, member))
  const state = useSyncExternalStore(live.subscribe, live.state, live.state)
  useFreshness(live, waiting)
  useLeaveWarning(state.saveState !== 'saved')
  return { ...state, live, retry: waiting.wake }
}

function start(first: Workspace, member: string): { live: LiveWorkspace; waiting: RetryPause } {
  const waiting = createRetryPause()
  return {
    live: createLiveWorkspace(first, { door: deskDoorOf(member), newKey: newId, pause: waiting.pause }),
    waiting,
  }
}

/** Reads what others did when the page is looked at again; the first time too, because a page may come out of a cache. */
function useFreshness(live: LiveWorkspace, waiting: RetryPause): void {
  useEffect(() => {
    const refresh = () => {
      waiting.wake()
      if (document.visibilityState === 'visible') void live.catchUp()
    }
    refresh()
    window.addEventListener('focus', refresh)
    window.addEventListener('online', refresh)
    document.addEventListener('visibilitychange', refresh)
    return () => {
      window.removeEventListener('focus', refresh)
      window.removeEventListener('online', refresh)
      document.removeEventListener('visibilitychange', refresh)
    }
  }, [live, waiting])
}

/** The browser asks before it closes a page on which something is not on disk yet. */
function useLeaveWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [unsaved])
}
