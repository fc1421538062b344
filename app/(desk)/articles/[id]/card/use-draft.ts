'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { DeskEvent } from '../../../../../domain/event.ts'
import type { Result } from '../../../../../domain/problem.ts'
import { problemWords } from '../../../../../domain/words/problems.ts'
import type { SaveState } from '../save-state.ts'
import { useWorkspace } from '../workspace-store.tsx'
import {
  contested,
  type Draft,
  insisted,
  NO_DRAFT,
  outcomeOf,
  refused,
  sent,
  storedDraft,
  tidy,
  typed,
} from './draft.ts'
import { draftOf, keepDraft } from './draft-shelf.ts'

/** A field that stores by itself. */
export type StoringField = {
  /** Names the field on the whole page: its subject and part. */
  readonly name: string
  /** What is on disk, as the workspace has it. */
  readonly value: string
  readonly onStore: (text: string) => Promise<Result<DeskEvent>>
  /** Why a text would be refused, as a sentence; `null` where it would not. */
  readonly check?: (text: string) => string | null
}

/** What the field shows and what can be done with it. */
export type DraftInHand = {
  readonly text: string
  readonly error: string | null
  /** What someone else set meanwhile; `null` where there is nothing to choose. */
  readonly theirs: string | null
  readonly type: (text: string) => void
  /** Stores what was typed, if anything. */
  readonly commit: () => void
  /** Back to what is stored. Whether there was anything to restore. */
  readonly restore: () => boolean
  readonly insist: () => void
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
    if (outcome === 'conflict') return put(contested(draft, text))
    const faulty = field.check?.(text) ?? null
    if (faulty !== null) return put(refused(draft, text, faulty))
    put(sent(draft))
    const result = await field.onStore(text)
    put(afterAnswer(latest.current.draft, text, result))
  }, [put])

  useCommitOnLeave(latest, commit)

  return {
    text: draft.text ?? field.value,
    error: draft.error,
    theirs: draft.conflict ? field.value : null,
    type: (text) => put(typed(latest.current.draft, text, field.value)),
    commit: () => void commit(),
    restore: () => {
      const had = latest.current.draft.text !== null
      put(NO_DRAFT)
      return had
    },
    insist: () => {
      put(insisted(latest.current.draft, field.value))
      void commit()
    },
  }
}

function afterAnswer(draft: Draft, text: string, result: Result<DeskEvent>): Draft {
  if (result.ok) return storedDraft(draft, text)
  if (result.problem.type === 'stale') return contested(draft, text)
  return refused(draft, text, problemWords(result.problem))
}

/** A field that is taken away while it is typed in gets no blur. */
function useCommitOnLeave(latest: { readonly current: { readonly draft: Draft } }, commit: () => Promise<void>): void {
  useEffect(
    () => () => {
      const { draft } = latest.current
      if (draft.text !== null && draft.error === null && !draft.conflict) void commit()
    },
    [latest, commit],
  )
}

function saveStateOf(draft: Draft): SaveState {
  if (draft.text === null) return 'saved'
  return draft.error === null ? 'saving' : { failed: draft.error }
}
