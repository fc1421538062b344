'use client'

import { useCallback, useRef, useState } from 'react'
import type { Result } from '../../../../../domain/problem.ts'
import { problemWords } from '../../../../../domain/words/problems.ts'
import { type SendHow, useWorkspace } from '../workspace-store.tsx'
import { type Draft, NO_DRAFT, outcomeOf, refused, saveStateOf, sent, storedDraft, tidy, typed } from './draft.ts'
import { draftOf, keepDraft } from './draft-shelf.ts'
import { useLeaving } from './use-leaving.ts'

/** A field that stores by itself. */
export type StoringField = {
  /** Names the field on the whole page: its subject and part. */
  readonly name: string
  /** What is on disk, as the workspace has it. */
  readonly value: string
  /** Sends the text on, in the way that the field says. */
  readonly onStore: (text: string, how: SendHow) => Promise<Result<null>>
  /** Why a text would be refused, as a sentence; `null` where it would not. */
  readonly check?: (text: string) => string | null
}

/** What the field shows and what can be done with it. */
export type DraftInHand = {
  readonly text: string
  readonly error: string | null
  readonly type: (text: string) => void
  /** Stores what was typed, if anything. */
  readonly commit: () => void
  /** Back to what is stored. Whether that is another text. */
  readonly restore: () => boolean
  /** Stores a text that was taken back, unless something newer was typed; also when the field is gone. */
  readonly putBack: (text: string) => void
}

/** Holds what is typed into a storing field, through refusals, other people's changes and the closing of its card. */
export function useDraft(field: StoringField): DraftInHand {
  const { reportSave } = useWorkspace()
  const [draft, setDraft] = useState(() => draftOf(field.name))
  const latest = useRef({ field, draft, reportSave })
  latest.current = { ...latest.current, field, reportSave }

  const put = useCallback((next: Draft) => {
    const { field, reportSave } = latest.current
    latest.current.draft = next
    keepDraft(field.name, next)
    reportSave(`draft ${field.name}`, saveStateOf(next))
    setDraft(next)
  }, [])

  const commit = useCallback(async () => {
    const { field, draft } = latest.current
    const outcome = outcomeOf(draft, field.value)
    const text = tidy(draft.text ?? '')
    if (outcome === 'underWay') return
    if (outcome === 'unchanged') return put(NO_DRAFT)
    const faulty = field.check?.(text) ?? null
    if (faulty !== null) return put(refused(draft, text, faulty))
    put(sent(draft))
    const result = await field.onStore(text, { isToldInPlace: true, isContested: outcome === 'conflict' })
    put(afterAnswer(latest.current.draft, text, result))
  }, [put])

  // A field that is taken away while it is typed in gets no blur, nor does one whose window is closed.
  useLeaving(() => {
    const { draft } = latest.current
    if (draft.text !== null && draft.error === null) void commit()
  })

  return {
    text: draft.text ?? field.value,
    error: draft.error,
    type: (text) => put(typed(latest.current.draft, text, field.value)),
    commit: () => void commit(),
    restore: () => {
      const { field, draft } = latest.current
      put(NO_DRAFT)
      return draft.text !== null && tidy(draft.text) !== field.value
    },
    putBack: (text) => {
      if (latest.current.draft.text !== null) return
      put(typed(latest.current.draft, text, latest.current.field.value))
      void commit()
    },
  }
}

function afterAnswer(draft: Draft, text: string, result: Result<null>): Draft {
  if (result.ok) return storedDraft(draft, text)
  return refused(draft, text, problemWords(result.problem))
}
