import { actionWords } from '../../../../../domain/words/actions.ts'
import type { Bench } from './action.ts'

const words = actionWords.why

/** Why the article cannot be changed now; `null` where it can. */
export function whyNoChange({ store }: Bench): string | null {
  if (store.mayEdit) return store.mode.kind === 'reading' ? null : words.choosing
  return store.workspace.article.archivedAt === null ? words.viewer : words.archived
}
