'use client'

import type { ReactNode } from 'react'
import { cardWords } from '../../../../../domain/words/card.ts'
import { type KeyOfField, TextField } from '../../../../../ui/text-field.tsx'
import { say } from '../../../../../ui/toast.tsx'
import { useWorkspace } from '../workspace-store.tsx'
import { FIELD_LOOK, FIELD_ROW, TEXT_LOOK } from './field-look.ts'
import { type DraftInHand, type StoringField, useDraft } from './use-draft.ts'

const words = cardWords.field

/** What a field of the card is given. */
export type CardFieldProps = StoringField & {
  readonly id?: string
  readonly label: string
  readonly labelHidden?: boolean
  readonly description?: (text: string) => ReactNode
  readonly placeholder?: string
  /** Long texts wrap over several lines; it is one statement all the same, and Enter commits it. */
  readonly wraps?: boolean
  readonly rows?: number
  /** Called after Enter has committed: where to go on. */
  readonly onEnter?: () => void
  readonly className?: string
  readonly boxClassName?: string
  /** `text` for what looks like text until it is pointed at. */
  readonly look?: 'field' | 'text'
  /** Puts the label beside the field. */
  readonly inRow?: boolean
}

/**
 * A line of text of the card. Leaving it or Enter commits; Escape restores what was there. A refusal keeps what was
 * typed and says why; where someone else set it meanwhile, their member is asked. Those who may not change
 * it get its text alone, and nothing where it is empty.
 */
export function CardField(props: CardFieldProps) {
  const { mayEdit } = useWorkspace()
  return mayEdit ? <EditableField {...props} /> : <ReadField {...props} />
}

function EditableField({
  name,
  value,
  onStore,
  check,
  wraps = false,
  onEnter,
  description,
  boxClassName = '',
  look = 'field',
  inRow = false,
  className = '',
  ...rest
}: CardFieldProps) {
  const draft = useDraft({ name, value, onStore, ...(check ? { check } : {}) })
  return (
    <div className="flex flex-col gap-1">
      <TextField
        {...rest}
        className={inRow ? `${FIELD_ROW} ${className}` : className}
        multiline={wraps}
        value={draft.text}
        error={draft.error}
        description={description?.(draft.text)}
        onChange={draft.type}
        onBlur={draft.commit}
        onKeyDown={(event) => onKey(event, draft, onEnter)}
        boxClassName={`${look === 'text' ? TEXT_LOOK : FIELD_LOOK} ${boxClassName}`}
      />
    </div>
  )
}

function ReadField({ label, labelHidden, value, className = '', boxClassName = '' }: CardFieldProps) {
  if (value === '') return null
  return (
    <div className={`flex flex-col ${className}`}>
      {labelHidden ? null : <span className="text-sm text-ink-muted">{label}</span>}
      <p dir="auto" className={boxClassName}>
        {value}
      </p>
    </div>
  )
}

/** Escape must not cost what was typed without a word. Whether there was anything to take back. */
function takeBack(draft: DraftInHand): boolean {
  const typed = draft.text
  if (!draft.restore()) return false
  say({ text: words.takenBack, action: { label: words.putBack, onAction: () => draft.putBack(typed) } })
  return true
}

function onKey(event: KeyOfField, draft: DraftInHand, onEnter: (() => void) | undefined): void {
  if (event.nativeEvent.isComposing) return
  if (event.key === 'Enter') {
    event.preventDefault()
    draft.commit()
    onEnter?.()
  } else if (event.key === 'Escape' && takeBack(draft)) event.preventDefault()
  else event.continuePropagation()
}
