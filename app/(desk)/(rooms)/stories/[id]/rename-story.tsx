'use client'

import { useState } from 'react'
import type { Story } from '../../../../../domain/article.ts'
import { storyWords as words } from '../../../../../domain/words/desk.ts'
import { frameWords } from '../../../../../domain/words/frame.ts'
import { Button } from '../../../../../ui/button.tsx'
import { TitleDialog } from '../../title-dialog.tsx'
import { useDeskCommand } from '../../use-desk-command.ts'

/** Gives a story another title. */
export function RenameStory({ story, versions }: { story: Story; versions: Readonly<Record<string, number>> }) {
  const [isOpen, setOpen] = useState(false)
  const send = useDeskCommand(versions)
  return (
    <>
      <Button onPress={() => setOpen(true)}>{words.rename}</Button>
      <TitleDialog
        heading={words.renameTitle}
        label={words.name}
        action={frameWords.save}
        initial={story.title}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onSubmit={(title) => send({ name: 'renameStory', storyId: story.id, title })}
      />
    </>
  )
}
