import type { Checking } from '../../../../../domain/article.ts'
import { factWords } from '../../../../../domain/words/facts.ts'
import { recordWords } from '../../../../../domain/words/record.ts'
import { say } from '../../../../../ui/toast.tsx'
import { type Action, ALWAYS, type Bench } from './action.ts'
import { whyNoChange } from './possible.ts'

/** How the whole article is checked, and the record of it. */
export function checking(bench: Bench): Action[] {
  const { store, visit } = bench
  const { id: articleId } = store.workspace.article
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
      label: factWords.checking.menu[other(store.workspace.article.checking)],
      group: 'article',
      keys: [],
      where: ['anywhere'],
      why: () => whyNoChange(bench),
      run: () => void check(bench, other(store.workspace.article.checking)),
    },
  ]
}

function other(now: Checking): Checking {
  return now === 'claims' ? 'everyFact' : 'claims'
}

async function check({ store }: Bench, how: Checking): Promise<void> {
  const result = await store.send({ name: 'setChecking', articleId: store.workspace.article.id, checking: how })
  if (result.ok) say({ text: factWords.checking.now[how] })
}
