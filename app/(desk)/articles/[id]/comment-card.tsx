'use client'

import { MessageSquare } from 'lucide-react'
import type { Comment } from '../../../../domain/annotation.ts'
import { signs } from '../../../../domain/words/signs.ts'
import { workspaceWords } from '../../../../domain/words/workspace.ts'
import { ClosedMark } from './closed-mark.tsx'

const words = workspaceWords.comment

/** The card of a comment, closed. */
export function CommentCard({ comment }: { readonly comment: Comment }) {
  return (
    <ClosedMark mark={comment}>
      <span className="flex items-start gap-2">
        <MessageSquare aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
        <span className="sr-only">{signs.lead(words.text)} </span>
        <span dir="auto" className="line-clamp-2 in-data-crowded:line-clamp-1">
          {comment.text || words.empty}
        </span>
      </span>
    </ClosedMark>
  )
}
