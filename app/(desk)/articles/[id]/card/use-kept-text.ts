'use client'

import { useState } from 'react'

/** What was typed into boxes that add something, and not yet added; it outlives the closing of a card. */
const kept = new Map<string, string>()

/** The text of such a box, by a name that is its own on the whole page. */
export function useKeptText(name: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState(() => kept.get(name) ?? '')
  const put = (next: string) => {
    if (next === '') kept.delete(name)
    else kept.set(name, next)
    setText(next)
  }
  return [text, put]
}
