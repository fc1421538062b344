'use client'

import { storyWords } from '../../../../domain/words/desk.ts'
import { importWords as words } from '../../../../domain/words/import.ts'
import { newId } from '../../../../ui/new-id.ts'
import { Select } from '../../../../ui/select.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import type { Arrangement, StoryChoice } from './arrangement.ts'

const NONE = 'none'
const NEW = 'new'

/** The story that the article will lie in: none, one there is, or a new one. */
export function StoryField({
  story,
  stories,
  fault,
  arrange,
}: {
  readonly story: StoryChoice
  readonly stories: readonly { readonly id: string; readonly title: string }[]
  readonly fault: string | null
  readonly arrange: (change: (before: Arrangement) => Arrangement) => void
}) {
  const set = (choice: StoryChoice) => arrange((now) => ({ ...now, story: choice }))
  const choose = (key: string) => {
    if (key === NONE) set({ kind: 'none' })
    else if (key === NEW) set({ kind: 'new', id: newId(), title: '' })
    else set({ kind: 'existing', id: key })
  }
  const options = [
    { id: NONE, label: words.storyNone },
    ...stories.map(({ id, title }) => ({ id, label: title })),
    { id: NEW, label: words.storyNew },
  ]
  return (
    <>
      <Select
        label={words.story}
        options={options}
        value={story.kind === 'existing' ? story.id : story.kind}
        onChange={choose}
      />
      {story.kind === 'new' ? (
        <TextField
          label={words.storyTitle}
          placeholder={storyWords.namePlaceholder}
          value={story.title}
          onChange={(title) => set({ ...story, title })}
          error={fault}
          autoFocus
        />
      ) : null}
    </>
  )
}
