'use client'

import { cardWords } from '../../../../../domain/words/card.ts'
import { ContestedPart } from '../contested-note.tsx'
import { useWorkspace } from '../workspace-store.tsx'
import type { Card } from './card.ts'
import { CardField } from './card-field.tsx'
import { focusCard, targetId } from './card-focus.ts'
import { CardSection } from './card-section.tsx'

const words = cardWords.inShort

/** An end of a sentence with another sentence after it. */
const SECOND_SENTENCE = /[.!?]["”’»)]*\s+["“‘«(]*\p{Lu}/u

/** One sentence that says what is so. Enter stores it and goes on to the sources. */
export function InShort({ card }: { readonly card: Card }) {
  const { send, mayEdit } = useWorkspace()
  const { claim, annotation } = card
  return (
    <CardSection title={words.title}>
      <CardField
        id={targetId(annotation.id, 'inShort')}
        name={`${claim.id} inShort`}
        label={words.title}
        labelHidden
        value={claim.inShort}
        wraps
        rows={2}
        boxClassName={mayEdit ? 'min-h-15' : ''}
        description={advice}
        onStore={(value, how) => send({ name: 'setClaimField', claimId: claim.id, field: 'inShort', value }, how)}
        onEnter={() => focusCard(annotation.id, 'sourceBox')}
      />
      <ContestedPart part={`${claim.id} inShort`} />
    </CardSection>
  )
}

/** What is said of the sentence while it is written; it is advice and stops nobody. */
function advice(text: string) {
  const left = words.advised - text.length
  return (
    <span className="flex justify-between gap-3">
      <span>{SECOND_SENTENCE.test(text) ? words.two : words.hint}</span>
      <span className={`figures shrink-0 ${left < 0 ? 'text-danger' : ''}`}>{words.left(left)}</span>
    </span>
  )
}
