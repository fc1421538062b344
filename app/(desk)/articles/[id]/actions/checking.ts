import { factWords } from '../../../../../domain/words/facts.ts'
import { recordWords } from '../../../../../domain/words/record.ts'
import { setChecking } from '../set-checking.ts'
import { type Action, ALWAYS, type Bench } from './action.ts'
import { whyNoChange } from './possible.ts'

/** How the whole article is checked, and the record of it. */
export function checking(bench: Bench): Action[] {
  const { store, visit } = bench
  const { id: articleId, checking: now } = store.workspace.article
  const other = now === 'claims' ? 'everyFact' : 'claims'
  return [
    {
      id: 'record',
      label: recordWords.title,
      group: 'article',
      keys: [],
      where: ['anywhere'],
      why: ALWAYS,
      run: () => visit(`/articles/${articleId}/record`),
    },
    {
      id: 'checking',
      label: factWords.checking.menu[other],
      group: 'article',
      keys: [],
      where: ['anywhere'],
      why: () => whyNoChange(bench),
      run: () => void setChecking(store, other),
    },
  ]
}
