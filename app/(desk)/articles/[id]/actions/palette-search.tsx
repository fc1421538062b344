'use client'

import type { KeyboardEvent } from 'react'
import { useEffect, useRef, useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { SearchField } from 'react-aria-components/SearchField'
import { actionWords } from '../../../../../domain/words/actions.ts'
import { FIELD_BOX } from '../../../../../ui/field-class.ts'
import { ITEM } from '../../../../../ui/overlay-class.ts'
import { KeyCaps } from './key-caps.tsx'
import { type PaletteEntry, paletteEntries } from './palette-entries.ts'
import { useActions } from './use-actions.ts'

const words = actionWords.palette

/** What a field calls a letter that was typed, by a key or an input method. */
const TYPES: ReadonlySet<string> = new Set(['insertText', 'insertCompositionText', 'insertFromComposition'])

/** A field and below it what can be done, and every claim, that its words find. `onClose` is called when one was chosen. */
export function PaletteSearch({ onClose }: { readonly onClose: () => void }) {
  const { bench, actions } = useActions()
  const [query, setQuery] = useState('')
  const entries = paletteEntries(bench, actions, query)
  const list = useRef<HTMLDivElement>(null)
  const runWhenClosed = useRunWhenClosed()
  const choose = (entry: PaletteEntry | undefined) => {
    if (!entry) return
    runWhenClosed(entry.run)
    onClose()
  }
  // The list leads the focus to what it has found a moment after a letter was typed, and Enter before that would be lost.
  // What deletes, pastes or moves the caret takes the focus from the list on purpose: then Enter has nothing to run.
  const leadsToFirst = useRef(false)
  const enter = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event
    if (key === 'ArrowLeft' || key === 'ArrowRight') leadsToFirst.current = false
    if (key !== 'Enter' || altKey || ctrlKey || metaKey || shiftKey || event.nativeEvent.isComposing) return
    if (!leadsToFirst.current || query.trim() === '') return
    event.preventDefault()
    event.stopPropagation()
    const focused = list.current?.querySelector<HTMLElement>('[data-focused]')?.dataset.key
    choose(entries.find(({ id, why }) => (focused === undefined ? why === null : id === focused)))
  }
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <SearchField autoFocus className="flex flex-col gap-1">
        <Label className="sr-only">{words.search}</Label>
        <Input
          placeholder={words.placeholder}
          // A list that has just emptied may still be said to be at what it had.
          {...(entries.length === 0 && { 'aria-activedescendant': '' })}
          onKeyDownCapture={enter}
          onInput={({ nativeEvent }) => {
            leadsToFirst.current = nativeEvent instanceof InputEvent && TYPES.has(nativeEvent.inputType)
          }}
          className={`${FIELD_BOX} h-9 [&::-webkit-search-cancel-button]:hidden`}
        />
      </SearchField>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the focus stays in the field above; what scrolls is a stop of its own, for whoever only wants to look. */}
      <section aria-label={words.title} tabIndex={0} className="max-h-[50dvh] overflow-auto">
        <ListBox
          ref={list}
          aria-label={words.title}
          onAction={(key) => choose(entries.find(({ id }) => id === key))}
          disabledKeys={entries.filter(({ why }) => why !== null).map(({ id }) => id)}
          renderEmptyState={() => <p className="py-3 text-ink-muted">{words.none}</p>}
          className="outline-none"
        >
          {entries.map((entry) => (
            <Line key={entry.id} entry={entry} />
          ))}
        </ListBox>
      </section>
    </Autocomplete>
  )
}

function Line({ entry }: { readonly entry: PaletteEntry }) {
  return (
    <ListBoxItem id={entry.id} textValue={entry.label} className={`${ITEM} items-baseline justify-between`}>
      <span className="min-w-0">
        <span className="line-clamp-2">{entry.label}</span>{' '}
        <span className="block text-sm text-ink-muted">{entry.why ?? entry.group}</span>
      </span>
      <span className="shrink-0">
        <KeyCaps keys={entry.keys.slice(0, 1)} />
      </span>
    </ListBoxItem>
  )
}

/** Does what was chosen when this is gone: by then the focus is back where it was, and an action may lead it on. */
function useRunWhenClosed(): (run: () => void) => void {
  const chosen = useRef<(() => void) | null>(null)
  useEffect(
    () => () => {
      const run = chosen.current
      chosen.current = null
      // The dialog gives the focus back in the frame after it is gone.
      if (run) requestAnimationFrame(() => requestAnimationFrame(run))
    },
    [],
  )
  return (run) => {
    chosen.current = run
  }
}
