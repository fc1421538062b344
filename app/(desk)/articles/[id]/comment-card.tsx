'use client'

import { MessageSquare } from 'lucide-react'
import type { Comment } from '../../../../domain/annotation.ts'
import { problemWords } from '../../../../domain/words/problems.ts'
import { workspaceWords } from '../../../../domain/words/workspace.ts'
import { Moment } from '../../../../ui/date-text.tsx'
import { InlineText } from '../../../../ui/inline-text.tsx'
import { ContestedPart } from './contested-note.tsx'
import { ClosedMark, OpenMark } from './mark-card.tsx'
import { useWorkspace } from './workspace-store.tsx'

const words = workspaceWords.comment

/** The card of a comment. */
export function CommentCard({ comment, isOpen }: { readonly comment: Comment; readonly isOpen: boolean }) {
  return isOpen ? <OpenComment comment={comment} /> : <ClosedComment comment={comment} />
}

function ClosedComment({ comment }: { comment: Comment }) {
  return (
    <ClosedMark mark={comment}>
      <span className="flex items-start gap-2">
        <MessageSquare aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
        <span className="sr-only">{words.text}: </span>
        <span dir="auto" className="line-clamp-2">
          {comment.text || words.empty}
        </span>
      </span>
    </ClosedMark>
  )
}

function OpenComment({ comment }: { comment: Comment }) {
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
        {words.by(workspace.members[comment.createdBy] ?? words.someone)}, <Moment value={comment.createdAt} withTime />
        <br />
        {words.deskOnly}
      </p>
    </OpenMark>
  )
}
