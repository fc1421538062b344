'use client'

import { useState } from 'react'
import type { ArticleField } from '../../../../domain/command.ts'
import { problemWords } from '../../../../domain/words/problems.ts'
import { workspaceWords } from '../../../../domain/words/workspace.ts'
import { type KeyOfField, TextField } from '../../../../ui/text-field.tsx'
import { detailProblem } from './detail-problem.ts'
import { useWorkspace } from './workspace-store.tsx'

const { fields, help } = workspaceWords.details
const HELP: Readonly<Partial<Record<ArticleField, string>>> = help

/** The fields that are text even when they are empty; in all others, empty is "not known". */
const NEVER_NULL: ReadonlySet<ArticleField> = new Set(['workingTitle', 'obtained', 'findingHeadline'])

/** One line of what is known of the article. It is saved when it is left; what is wrong with it stays to be mended. */
export function DetailField({ field, value }: { readonly field: ArticleField; readonly value: string }) {
  const { workspace, mayEdit, send } = useWorkspace()
  const [draft, setDraft] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)

  async function commit(): Promise<void> {
    const text = draft?.trim() ?? value
    const problem = detailProblem(field, text)
    setError(problem && problemWords(problem))
    if (problem || text === value) return
    const { id: articleId } = workspace.article
    const set = text === '' && !NEVER_NULL.has(field) ? null : text
    const result = await send({ name: 'setArticleField', articleId, field, value: set }, { isToldInPlace: true })
    if (result.ok) setDraft(null)
    else setError(problemWords(result.problem))
  }

  function onKeyDown(event: KeyOfField): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') void commit()
    else if (event.key === 'Escape') restore(event)
    else event.continuePropagation()
  }

  /** In a dialog, Escape takes back what was typed before it closes the dialog. */
  function restore(event: KeyOfField): void {
    if (draft === null || draft === value) event.continuePropagation()
    setDraft(null)
    setError(null)
  }

  return (
    <TextField
      label={fields[field]}
      description={HELP[field]}
      value={draft ?? value}
      error={error}
      onChange={setDraft}
      onBlur={() => void commit()}
      onKeyDown={onKeyDown}
      isReadOnly={!mayEdit}
    />
  )
}
