'use client'

import { useRef, useState } from 'react'
import { widgetWords } from '../domain/words/widgets.ts'
import { type KeyOfField, TextField } from './text-field.tsx'

/** What an inline text is given. */
export type InlineTextProps = {
  readonly label: string
  /** Keeps the label for screen readers only. */
  readonly labelHidden?: boolean
  /** What is stored. When it changes from outside, the field follows unless something else is being typed. */
  readonly value: string
  /** Stores what was typed; resolves with a sentence where that failed, with `null` where it is done. */
  readonly onCommit: (text: string) => Promise<string | null>
  readonly placeholder?: string
  readonly description?: string
  /** Several lines: Enter makes a new one and Ctrl+Enter or leaving the field commits. */
  readonly multiline?: boolean
  readonly rows?: number
  readonly isReadOnly?: boolean
  readonly className?: string
  /** Classes of the text itself, for its size and face. */
  readonly boxClassName?: string
}

/** What is being typed, and over what; and what was stored last, until `value` says so itself. */
type Editing = { readonly draft: string; readonly over: string }

/**
 * Text that is edited where it stands. It looks like text until it is pointed at or focused. Leaving it or Enter
 * commits, Escape restores; a commit that fails keeps what was typed and says what is wrong, and what it says now
 * where somebody else has changed it.
 */
export function InlineText({ value, onCommit, multiline = false, boxClassName = '', ...rest }: InlineTextProps) {
  const [editing, setEditing] = useState<Editing | null>(null)
  const [stored, setStored] = useState<Editing | null>(null)
  const [error, setError] = useState<string | null>(null)
  const pending = useRef<string | null>(null)
  const current = stored?.over === value ? stored.draft : value

  const restore = () => {
    setEditing(null)
    setError(null)
  }
  const commit = async () => {
    if (!editing || editing.draft === current) return restore()
    const { draft } = editing
    if (pending.current === draft) return
    pending.current = draft
    const sentence = await onCommit(draft)
    pending.current = null
    setError(sentence)
    if (sentence !== null) return
    setStored({ draft, over: value })
    setEditing((now) => (now?.draft === draft ? null : now))
  }
  const onKeyDown = (event: KeyOfField) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape' && editing) restore()
    else if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) void commit()
    else return event.continuePropagation()
    event.preventDefault()
  }

  return (
    <TextField
      {...rest}
      multiline={multiline}
      value={editing?.draft ?? current}
      error={error && editing ? withTheirs(error, editing, current) : error}
      onChange={(draft) => setEditing((now) => ({ draft, over: now?.over ?? current }))}
      onBlur={() => void commit()}
      onKeyDown={onKeyDown}
      boxClassName={`${LOOKS_LIKE_TEXT} ${boxClassName}`}
    />
  )
}

/** Wins over the frame of an ordinary field: only its lower edge is drawn, until it is pointed at or focused. */
const LOOKS_LIKE_TEXT =
  'px-2! -mx-2 w-[calc(100%+1rem)]! bg-transparent! shadow-none! [&:not(:hover,:focus,[data-invalid])]:border-transparent! [&:not(:hover,:focus,[data-invalid],:read-only)]:border-b-rule! read-only:border-transparent! focus:bg-paper-raised!'

function withTheirs(error: string, { over }: Editing, current: string): string {
  if (over === current) return error
  return `${error} ${current === '' ? widgetWords.nowEmpty : widgetWords.nowSays(current)}`
}
