'use client'

import { CHECKINGS } from '../../../../domain/article.ts'
import { CHECKING_WORDS, factWords } from '../../../../domain/words/facts.ts'
import { Select } from '../../../../ui/select.tsx'
import { setChecking } from './set-checking.ts'
import { useWorkspace } from './workspace-store.tsx'

const words = factWords.checking

/** How the article is checked, in its details. */
export function CheckingSelect() {
  const store = useWorkspace()
  const { workspace, mayEdit } = store
  return (
    <Select
      label={words.label}
      description={words.help}
      options={CHECKINGS.map((id) => ({ id, label: CHECKING_WORDS[id] }))}
      value={workspace.article.checking}
      onChange={(value) => void setChecking(store, value)}
      isDisabled={!mayEdit}
    />
  )
}
