'use client'

import { type ReactNode, useCallback, useMemo, useRef } from 'react'
import type { Member } from '../../../../domain/member.ts'
import { roleMay } from '../../../../domain/permissions.ts'
import { ok } from '../../../../domain/problem.ts'
import { claimsInOrder } from '../../../../domain/reading-order.ts'
import { problemWords } from '../../../../domain/words/problems.ts'
import type { Workspace } from '../../../../domain/workspace.ts'
import type { ArticleView } from '../../../../editor/article-view.ts'
import { say } from '../../../../ui/toast.tsx'
import { Announcer, useAnnouncer } from './announcer.tsx'
import { ArticlePortContext } from './article-port.ts'
import { ClaimPicker } from './claim-picker.tsx'
import { useClaimQuestion } from './claim-question.ts'
import { LiveContext } from './live/live-context.ts'
import { Presence } from './live/presence.tsx'
import type { LiveWorkspace } from './live-workspace.ts'
import { SavingContext } from './saving.ts'
import type { UndoLine } from './undo-line.ts'
import { useLiveWorkspace } from './use-live-workspace.ts'
import { useModes } from './use-modes.ts'
import { useOpening, whyGone } from './use-opening.ts'
import { useRemoval } from './use-removal.ts'
import { useUndo } from './use-undo.ts'
import { WorkspaceContext, type WorkspaceStore } from './workspace-store.tsx'

/** What a workspace is made from. */
type WorkspaceProviderProps = {
  /** The workspace as it was read. */
  readonly first: Workspace
  readonly me: Member
  readonly children: ReactNode
}

/** Holds the live state of one article and gives it to everything inside. */
export function WorkspaceProvider({ first, me, children }: WorkspaceProviderProps) {
  const { live, together, workspace, saveState, contested, connection, retry } = useLiveWorkspace(first, me.id)
  const port = useRef<ArticleView | null>(null)
  const { said, announce } = useAnnouncer()
  const asked = useClaimQuestion()
  const { choose: chooseClaim } = asked
  const { mode, modes } = useModes()
  const { named, opening } = useOpening(live, port)
  const undoing = useUndo(live, me.id, announce)
  const { undoable, undo, redo, line } = undoing
  const send = useSpokenSend(live, line)
  const whenSaved = useWhenSaved(live)
  const remove = useRemoval(live, send, undoing, opening.leave)

  // Made anew only when something changed that is drawn: every card of the margin is drawn from it.
  const store = useMemo<WorkspaceStore>(
    () => ({
      ...modes,
      ...opening,
      workspace,
      current: () => live.state().workspace,
      me,
      mayEdit: roleMay(me.role, 'claim') && workspace.article.archivedAt === null,
      claims: claimsInOrder(workspace),
      openCard: named !== null && whyGone(workspace, named) === null ? named : null,
      send,
      whenSaved,
      contested,
      decide: (key, whose) => void (whose === 'mine' ? live.setMine(key) : live.keepTheirs(key)),
      undoable,
      undo: () => undo(),
      redo,
      remove,
      reportSave: live.reportSave,
      announce,
      mode,
      chooseClaim,
    }),
    [
      workspace,
      live,
      me,
      named,
      mode,
      modes,
      opening,
      send,
      whenSaved,
      contested,
      undoable,
      undo,
      redo,
      remove,
      announce,
      chooseClaim,
    ],
  )
  const saving = useMemo(() => ({ saveState, connection, retry }), [saveState, connection, retry])

  return (
    <WorkspaceContext value={store}>
      <SavingContext value={saving}>
        <LiveContext value={together}>
          <ArticlePortContext value={port}>
            {children}
            <Presence />
            <ClaimPicker asked={asked} />
            <Announcer said={said} />
          </ArticlePortContext>
        </LiveContext>
      </SavingContext>
    </WorkspaceContext>
  )
}

/** Waits for the desk to have everything. */
function useWhenSaved(live: LiveWorkspace): WorkspaceStore['whenSaved'] {
  return useCallback(
    (then) => {
      const isSaved = () => live.state().saveState === 'saved'
      if (isSaved()) return then()
      const stop = live.subscribe(() => {
        if (!isSaved()) return
        stop()
        then()
      })
    },
    [live],
  )
}

/** Sends, so that it can be undone, and says it when the desk refuses. What is contested says so by itself. */
function useSpokenSend(live: LiveWorkspace, line: UndoLine): WorkspaceStore['send'] {
  return useCallback(
    async (command, { isToldInPlace = false, isContested = false } = {}) => {
      if (isContested) {
        await live.contest(command)
        return ok(null)
      }
      const { key, isShown, answered } = line.send(command)
      const told = answered.then((result) => {
        const isAsked = live.state().contested.some(({ dispatch }) => dispatch.key === key)
        const isTold = isAsked || (isToldInPlace && !isShown)
        if (!result.ok && !isTold) say({ text: problemWords(result.problem), tone: 'danger' })
        return result
      })
      if (isShown) return ok(null)
      const result = await told
      return result.ok ? ok(null) : result
    },
    [live, line],
  )
}
