import type { Checking } from '../../../../domain/article.ts'
import { factWords } from '../../../../domain/words/facts.ts'
import { say } from '../../../../ui/toast.tsx'
import type { WorkspaceStore } from './workspace-store.tsx'

/** Sets how the article is checked, and says what that means. A refusal by the desk is told as every other. */
export async function setChecking(
  { workspace, send }: Pick<WorkspaceStore, 'workspace' | 'send'>,
  checking: Checking,
): Promise<void> {
  const result = await send({ name: 'setChecking', articleId: workspace.article.id, checking })
  if (result.ok) say({ text: factWords.checking.now[checking] })
}
