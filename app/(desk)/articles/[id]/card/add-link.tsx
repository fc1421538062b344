'use client'

import type { Speaker } from '../../../../../domain/annotation.ts'
import { cardWords, SPEAKER_KIND_WORDS } from '../../../../../domain/words/card.ts'
import { Button } from '../../../../../ui/button.tsx'
import { type KeyOfField, TextField } from '../../../../../ui/text-field.tsx'
import { kindOf } from '../said-by.ts'
import { useWorkspace } from '../workspace-store.tsx'
import type { Card } from './card.ts'
import { targetId } from './card-focus.ts'
import { withAdded } from './chain.ts'
import { FIELD_LOOK } from './field-look.ts'
import { useKeptText } from './use-kept-text.ts'
import type { Chain } from './use-speakers.ts'

const words = cardWords.speakers

/** Adds a link to the chain: by a name, or by one press for those that need none. */
export function AddLink({ card, chain }: { readonly card: Card; readonly chain: Chain }) {
  const { workspace } = useWorkspace()
  const { outlet } = workspace.article
  const { id } = card.annotation
  const [name, setName] = useKeptText(`speaker ${id}`)
  const has = (kind: Speaker['kind']) => chain.value.some((link) => link.kind === kind)

  const add = (link: Omit<Speaker, 'phrase'>) => void chain.change((now) => withAdded(now, { ...link, phrase: null }))
  const onKeyDown = (event: KeyOfField) => {
    if (event.nativeEvent.isComposing) return
    if (event.key !== 'Enter') return event.continuePropagation()
    event.preventDefault()
    const typed = name.trim()
    if (typed === '') return
    add({ kind: kindOf(typed, outlet), name: typed })
    setName('')
  }

  return (
    <div className="flex flex-col gap-1.5">
      <TextField
        id={targetId(id, 'speakers')}
        label={words.add}
        labelHidden
        placeholder={words.addPlaceholder}
        value={name}
        onChange={setName}
        onKeyDown={onKeyDown}
        description={words.select}
        boxClassName={FIELD_LOOK}
      />
      <div className="flex flex-wrap gap-1.5">
        {has('outlet') ? null : (
          <Button size="small" className="border-rule!" onPress={() => add({ kind: 'outlet', name: outlet ?? '' })}>
            {words.outletItself(outlet)}
          </Button>
        )}
        {has('unstated') ? null : (
          <Button size="small" className="border-rule!" onPress={() => add({ kind: 'unstated', name: '' })}>
            {SPEAKER_KIND_WORDS.unstated}
          </Button>
        )}
      </div>
    </div>
  )
}
