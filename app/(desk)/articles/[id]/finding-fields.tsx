'use client'

import { proseId } from '../../../../domain/prose.ts'
import { workspaceWords } from '../../../../domain/words/workspace.ts'
import { ProseField } from './card/prose-field.tsx'
import { DetailField } from './detail-field.tsx'
import { useWorkspace } from './workspace-store.tsx'

const words = workspaceWords.finding

/** The desk's headline and text on the whole article. */
export function FindingFields() {
  const { workspace, mayEdit } = useWorkspace()
  const { id: articleId, findingHeadline } = workspace.article
  return (
    <>
      <DetailField field="findingHeadline" value={findingHeadline} />
      <ProseField
        id={proseId({ kind: 'finding', subject: articleId })}
        label={words.text}
        hint={words.textHint}
        tint="public"
        editable={mayEdit}
      />
    </>
  )
}
