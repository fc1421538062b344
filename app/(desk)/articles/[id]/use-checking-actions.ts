'use client'

import { useRouter } from 'next/navigation'
import { factWords } from '../../../../domain/words/facts.ts'
import { recordWords } from '../../../../domain/words/record.ts'
import type { MenuAction } from '../../../../ui/menu.tsx'
import { useSetChecking } from './use-set-checking.ts'
import { useWorkspace } from './workspace-store.tsx'

/** What the article's menu offers about how it is checked: the other way, for those who may, and the record. */
export function useCheckingActions(): MenuAction[] {
  const { workspace, mayEdit } = useWorkspace()
  const setChecking = useSetChecking()
  const router = useRouter()
  const { id: articleId, checking } = workspace.article
  const other = checking === 'claims' ? 'everyFact' : 'claims'
  return [
    ...(mayEdit
      ? [{ id: 'checking', label: factWords.checking.menu[other], onAction: () => void setChecking(other) }]
      : []),
    { id: 'record', label: recordWords.title, onAction: () => router.push(`/articles/${articleId}/record`) },
  ]
}
