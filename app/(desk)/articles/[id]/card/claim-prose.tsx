'use client'

import { proseId } from '../../../../../domain/prose.ts'
import { cardWords } from '../../../../../domain/words/card.ts'
import { useWorkspace } from '../workspace-store.tsx'
import type { Card } from './card.ts'
import { targetId } from './card-focus.ts'
import { type CardView, explainedOn } from './card-view.ts'
import { ProseField } from './prose-field.tsx'

/** Why the verdict is what it is. Readers see it. */
export function Explanation({ card, view }: { readonly card: Card; readonly view: CardView }) {
  const { mayEdit } = useWorkspace()
  return (
    <div className="border-t border-rule pt-3">
      <ProseField
        id={proseId({ kind: 'explanation', subject: card.claim.id })}
        fieldId={targetId(card.annotation.id, 'explanation')}
        label={cardWords.explanation.title}
        hint={cardWords.explanation.hint}
        tint="public"
        editable={mayEdit}
        note={mayEdit && explainedOn(card, view) === 'missing' ? cardWords.explanation.missing : null}
        onText={view.setExplanation}
      />
    </div>
  )
}

/** What stays at the desk. */
export function DeskNotes({ card }: { readonly card: Card }) {
  const { mayEdit } = useWorkspace()
  return (
    <ProseField
      id={proseId({ kind: 'notes', subject: card.claim.id })}
      label={cardWords.notes.title}
      hint={cardWords.notes.hint}
      tint="desk"
      editable={mayEdit}
    />
  )
}
