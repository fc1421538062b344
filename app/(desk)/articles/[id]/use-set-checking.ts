'use client'

import type { Checking } from '../../../../domain/article.ts'
import { factWords } from '../../../../domain/words/facts.ts'
import { say } from '../../../../ui/toast.tsx'
import { useWorkspace } from './workspace-store.tsx'

/** Sets how the article is checked, and says what that means. A refusal by the desk is told as every other. */
export function useSetChecking(): (checking: Checking) => Promise<void> {
  const { workspace, send } = useWorkspace()
  const articleId = workspace.article.id
  return async (checking) => {
    const result = await send({ name: 'setChecking', articleId, checking })
    if (result.ok) say({ text: factWords.checking.now[checking] })
  }
}
