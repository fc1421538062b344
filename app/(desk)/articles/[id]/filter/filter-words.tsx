'use client'

import { type KeyboardEvent, useEffect, useState } from 'react'
import { filterWords as words } from '../../../../../domain/words/filter.ts'
import { FIELD_BOX } from '../../../../../ui/field-class.ts'
import { useHydrated } from '../../../../../ui/use-hydrated.ts'
import { changeMarkFilter } from './use-mark-filter.ts'

/** Milliseconds after the last key before the list and the address follow. */
const PAUSE = 200

/** The field for words of claims and sources. It holds what is typed; the filter follows, and leads where it was changed elsewhere. */
export function FilterWords({ words: asked }: { readonly words: string }) {
  const isReady = useHydrated()
  const [typed, setTyped] = useState(asked)
  const [followed, setFollowed] = useState(asked)
  if (asked !== followed) {
    setFollowed(asked)
    // What the filter has not been told yet stays.
    if (typed === followed) setTyped(asked)
  }

  useEffect(() => {
    if (typed === asked) return
    const timer = setTimeout(() => changeMarkFilter('replace', { words: typed }), PAUSE)
    return () => clearTimeout(timer)
  }, [typed, asked])

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || typed === '') return
    event.preventDefault()
    event.stopPropagation()
    setTyped('')
  }

  return (
    <input
      type="search"
      aria-label={words.words}
      placeholder={words.placeholder}
      autoComplete="off"
      spellCheck={false}
      dir="auto"
      readOnly={!isReady}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      className={`${FIELD_BOX} h-7 min-w-0 flex-1 px-2! text-sm!`}
    />
  )
}
