'use client'

import type { StorySummary } from '../../../../domain/reading.ts'
import { workspaceWords } from '../../../../domain/words/workspace.ts'
import { Button } from '../../../../ui/button.tsx'
import { Dialog, DialogButtons } from '../../../../ui/dialog.tsx'
import { Later } from './later/later.tsx'
import { articleFields } from './later/parts.ts'

const words = workspaceWords.details

/** What the dialog is given. */
type ArticleDetailsProps = {
  readonly stories: readonly StorySummary[]
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** The dialog with what is known of the article. */
export function ArticleDetails({ stories, isOpen, onClose }: ArticleDetailsProps) {
  return (
    <Dialog title={words.title} isOpen={isOpen} onClose={onClose}>
      <Later part={articleFields} given={{ stories }} />
      <DialogButtons>
        <Button onPress={onClose}>{words.close}</Button>
      </DialogButtons>
    </Dialog>
  )
}
