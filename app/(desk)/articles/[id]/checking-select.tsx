'use client'

import { CHECKINGS } from '../../../../domain/article.ts'
import { CHECKING_WORDS, factWords } from '../../../../domain/words/facts.ts'
import { Select } from '../../../../ui/select.tsx'
import { useWorkspace } from './workspace-store.tsx'

const words = factWords.checking

/** How the article is checked, in its details. */
export function CheckingSelect() {
  const { workspace, mayEdit, send } = useWorkspace()
  const { id: articleId, checking } = workspace.article
  return (
    <Select
      label={words.label}
      description={words.help}
      options={CHECKINGS.map((id) => ({ id, label: CHECKING_WORDS[id] }))}
      value={checking}
      onChange={(value) => void send({ name: 'setChecking', articleId, checking: value })}
      isDisabled={!mayEdit}
    />
  )
}
