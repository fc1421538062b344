'use client'

import { type KeyboardEvent, useContext, useEffect, useEffectEvent, useState } from 'react'
import { ComboBox, ComboBoxStateContext } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import type { Source } from '../../../../../domain/source.ts'
import { cardWords } from '../../../../../domain/words/card.ts'
import { FIELD_BOX, FIELD_HELP } from '../../../../../ui/field-class.ts'
import { ITEM, OVERLAY } from '../../../../../ui/overlay-class.ts'
import type { Card } from './card.ts'
import { targetId } from './card-focus.ts'
import { FIELD_LOOK } from './field-look.ts'
import { hostOf } from './source-entry.ts'
import { useCiting } from './use-citing.ts'
import { useKeptText } from './use-kept-text.ts'
import { useUsedSources } from './use-used-sources.ts'

const words = cardWords.sources

/**
 * One box for a source: an address is pasted or a title typed and Enter adds it at once, ready for the next; sources
 * used before are offered, and arrow keys choose among them. What the desk refused comes back into the empty box.
 */
export function SourceBox({ card }: { readonly card: Card }) {
  const [text, setText] = useKeptText(`source ${card.claim.id}`)
  const [active, setActive] = useState(false)
  const [isOffering, setOffering] = useState(false)
  const { cite, citeUsed } = useCiting(card)
  const here = new Set(card.cited.map(({ source }) => source.id))
  const found = useUsedSources(text.trim(), active)
  const offered = found.filter((source) => !here.has(source.id))

  const add = async () => {
    setText('')
    if (!(await cite(text))) setText(text)
  }
  const pick = (key: unknown) => {
    const source = offered.find(({ id }) => id === key)
    if (!source) return
    setText('')
    void citeUsed(source)
  }
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const takesText = event.target instanceof HTMLElement && !event.target.getAttribute('aria-activedescendant')
    const adds = event.key === 'Enter' && takesText && !event.nativeEvent.isComposing
    const empties = event.key === 'Escape' && !isOffering && text !== ''
    if (!adds && !empties) return
    event.preventDefault()
    event.stopPropagation()
    if (adds) void add()
    else setText('')
  }
  // Escape first closes the list, then empties the box; only then does it lead out of the card.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOffering) event.stopPropagation()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the keys of the box inside.
    <div onKeyDownCapture={onKeyDownCapture} onKeyDown={onKeyDown}>
      <ComboBox
        aria-label={words.box}
        items={offered}
        inputValue={text}
        onInputChange={setText}
        selectedKey={null}
        onSelectionChange={pick}
        onFocusChange={setActive}
        onOpenChange={setOffering}
        allowsCustomValue
        className="flex flex-col gap-1"
      >
        <FollowsTyping found={found} />
        <Input
          id={targetId(card.annotation.id, 'sourceBox')}
          placeholder={words.placeholder}
          className={`${FIELD_BOX} ${FIELD_LOOK} h-9`}
        />
        <Text slot="description" className={FIELD_HELP}>
          {words.boxHint}
        </Text>
        <Popover className={`${OVERLAY} w-(--trigger-width)`} offset={4}>
          <ListBox<Source> className="max-h-72 overflow-auto p-1 outline-none">
            {(source) => <Used source={source} />}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  )
}

/** A list that comes after the typing does not open by itself, nor does it close when the box is emptied. */
function FollowsTyping({ found }: { readonly found: readonly Source[] }) {
  const box = useContext(ComboBoxStateContext)
  const isEmpty = box?.inputValue.trim() === ''
  const follow = useEffectEvent(() => {
    if (isEmpty) box?.close()
    else if (found.length > 0 && box?.isFocused) box.open(null, 'input')
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was found opens the list, emptying the box closes it.
  useEffect(() => follow(), [found, isEmpty])
  return null
}

function Used({ source }: { readonly source: Source }) {
  const title = source.title || words.untitled
  const rest = [source.author, source.publisher, source.url ? hostOf(source.url) : ''].filter(
    (s) => s !== '' && s !== title,
  )
  return (
    <ListBoxItem id={source.id} textValue={title} className={`${ITEM} flex-col items-stretch gap-0`}>
      <span className="truncate">{title}</span>
      <span className="truncate text-sm text-ink-muted">{rest.join(' · ')}</span>
    </ListBoxItem>
  )
}
