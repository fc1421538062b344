'use client'

import { useRouter } from 'next/navigation'
import { factWords } from '../../../../domain/words/facts.ts'
import { recordWords } from '../../../../domain/words/record.ts'
import type { MenuAction } from '../../../../ui/menu.tsx'
import { useWorkspace } from './workspace-store.tsx'

/** What the article's menu offers about how it is checked: the other way, for those who may, and the record. */
export function useCheckingActions(): MenuAction[] {
  const { workspace, mayEdit, send, announce } = useWorkspace()
  const router = useRouter()
  const { id: articleId, checking } = workspace.article
  const other = checking === 'claims' ? 'everyFact' : 'claims'
  const change = async () => {
    const result = await send({ name: 'setChecking', articleId, checking: other })
    if (result.ok) announce(factWords.checking.now[other])
  }
  return [
    ...(mayEdit ? [{ id: 'checking', label: factWords.checking.menu[other], onAction: () => void change() }] : []),
    { id: 'record', label: recordWords.title, onAction: () => router.push(`/articles/${articleId}/record`) },
  ]
}
