'use client'

import { type ReactNode, useCallback, useMemo, useRef } from 'react'
import type { Member } from '../../../../domain/member.ts'
import { roleMay } from '../../../../domain/permissions.ts'
import { claimsInOrder } from '../../../../domain/reading-order.ts'
import { problemWords } from '../../../../domain/words/problems.ts'
import type { Workspace } from '../../../../domain/workspace.ts'
import type { ArticleView } from '../../../../editor/article-view.ts'
import { say } from '../../../../ui/toast.tsx'
import { Announcer, useAnnouncer } from './announcer.tsx'
import { ArticlePortContext } from './article-port.ts'
import { ClaimPicker } from './claim-picker.tsx'
import { useClaimQuestion } from './claim-question.ts'
import type { LiveWorkspace } from './live-workspace.ts'
import { SavingContext } from './saving.ts'
import { useLiveWorkspace } from './use-live-workspace.ts'
import { useModes } from './use-modes.ts'
import { useOpening, whyGone } from './use-opening.ts'
import { useRemoval } from './use-removal.ts'
import { WorkspaceContext, type WorkspaceStore } from './workspace-store.tsx'

/** What a workspace is made from. */
type WorkspaceProviderProps = { readonly first: Workspace; readonly me: Member; readonly children: ReactNode }

/** Holds the live state of one article and gives it to everything inside. */
export function WorkspaceProvider({ first, me, children }: WorkspaceProviderProps) {
  const { live, workspace, saveState, retry } = useLiveWorkspace(first, me.id)
  const port = useRef<ArticleView | null>(null)
  const { said, announce } = useAnnouncer()
  const asked = useClaimQuestion()
  const { choose: chooseClaim } = asked
  const { mode, modes } = useModes()
  const { named, opening } = useOpening(live, port)
  const send = useSpokenSend(live)
  const remove = useRemoval(live, send, announce, opening.leave)

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
      remove,
      reportSave: live.reportSave,
      announce,
      mode,
      chooseClaim,
    }),
    [workspace, live, me, named, mode, modes, opening, send, remove, announce, chooseClaim],
  )
  const saving = useMemo(() => ({ saveState, retry }), [saveState, retry])

  return (
    <WorkspaceContext value={store}>
      <SavingContext value={saving}>
        <ArticlePortContext value={port}>
          {children}
          <ClaimPicker asked={asked} />
          <Announcer said={said} />
        </ArticlePortContext>
      </SavingContext>
    </WorkspaceContext>
  )
}

/** Sends, and says it when the desk refuses. */
function useSpokenSend(live: LiveWorkspace): WorkspaceStore['send'] {
  return useCallback(
    async (command) => {
      const result = await live.send(command)
      if (!result.ok) say({ text: problemWords(result.problem), tone: 'danger' })
      return result
    },
    [live],
  )
}
