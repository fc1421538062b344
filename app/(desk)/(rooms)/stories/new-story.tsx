'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { storyWords as words } from '../../../../domain/words/desk.ts'
import { Button } from '../../../../ui/button.tsx'
import { newId } from '../../../../ui/new-id.ts'
import { TitleDialog } from '../title-dialog.tsx'
import { useDeskCommand } from '../use-desk-command.ts'

/** Makes a story and opens it. */
export function NewStory() {
  const [isOpen, setOpen] = useState(false)
  const router = useRouter()
  const send = useDeskCommand()
  const create = async (title: string) => {
    const storyId = newId()
    const sentence = await send({ name: 'createStory', storyId, title })
    if (sentence === null) router.push(`/stories/${storyId}`)
    return sentence
  }
  return (
    <>
      <Button onPress={() => setOpen(true)}>{words.create}</Button>
      <TitleDialog
        heading={words.createTitle}
        label={words.name}
        placeholder={words.namePlaceholder}
        action={words.createAction}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onSubmit={create}
      />
    </>
  )
}
