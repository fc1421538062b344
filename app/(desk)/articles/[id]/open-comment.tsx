'use client'

import type { Comment } from '../../../../domain/annotation.ts'
import { problemWords } from '../../../../domain/words/problems.ts'
import { workspaceWords } from '../../../../domain/words/workspace.ts'
import { Moment } from '../../../../ui/date-text.tsx'
import { InlineText } from '../../../../ui/inline-text.tsx'
import { ContestedPart } from './contested-note.tsx'
import { OpenMark } from './open-mark.tsx'
import { useWorkspace } from './workspace-store.tsx'

const words = workspaceWords.comment

/** The card of a comment, open. */
export function OpenComment({ comment }: { readonly comment: Comment }) {
  const { workspace, mayEdit, send } = useWorkspace()
  const commit = async (text: string) => {
    const result = await send(
      { name: 'setComment', annotationId: comment.id, text: text.trim() },
      { isToldInPlace: true },
    )
    return result.ok ? null : problemWords(result.problem)
  }
  return (
    <OpenMark mark={comment} title={words.text}>
      <InlineText
        label={words.label}
        labelHidden
        multiline
        value={comment.text}
        placeholder={words.placeholder}
        onCommit={commit}
        isReadOnly={!mayEdit}
      />
      <ContestedPart part={`${comment.id} text`} />
      <p className="text-sm text-ink-muted">
        {words.by(workspace.members[comment.createdBy] ?? words.someone)} ·{' '}
        <Moment value={comment.createdAt} withTime />
        <br />
        {words.deskOnly}
      </p>
    </OpenMark>
  )
}
