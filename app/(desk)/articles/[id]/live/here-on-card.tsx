'use client'

import { useCallback } from 'react'
import { liveWords } from '../../../../../domain/words/live.ts'
import { signs } from '../../../../../domain/words/signs.ts'
import { useHereText } from './live-context.ts'
import { colourOf, membersIn, type People } from './people.ts'

const words = liveWords.people

/** Who else has this card open, over its upper edge: it takes no room, so that no card moves, and no more than there is between two cards (`CARD_GAP`). */
export function HereOnCard({ annotationId }: { readonly annotationId: string }) {
  const text = useHereText(useCallback((people: People) => openedBy(people).get(annotationId) ?? '[]', [annotationId]))
  const there: readonly There[] = JSON.parse(text)
  const [first] = there
  if (!first) return null
  return (
    <p
      data-person={colourOf(first.memberId)}
      className="pointer-events-none absolute end-3 -top-1.75 z-10 max-w-[80%] truncate rounded-sm bg-(--person) px-1.5 text-xs leading-3.5 font-medium text-(--person-ink) max-[68.75rem]:top-0"
    >
      {there.length === 1 ? words.hasOpen(first.name) : words.haveOpen(signs.listed(there.map(({ name }) => name)))}
    </p>
  )
}

type There = { readonly memberId: string; readonly name: string }

/** Worked out once for all cards of a page: there may be a thousand. */
const known = new WeakMap<People, ReadonlyMap<string, string>>()

/** By annotation: those who have its card open, as text. */
function openedBy(people: People): ReadonlyMap<string, string> {
  const before = known.get(people)
  if (before) return before
  const there = new Map<string, There[]>()
  for (const { memberId, name, windows } of membersIn(people))
    for (const card of new Set(windows.map(({ at }) => at.card)))
      if (card !== null) there.set(card, [...(there.get(card) ?? []), { memberId, name }])
  const texts = new Map([...there].map(([card, members]) => [card, JSON.stringify(members)]))
  known.set(people, texts)
  return texts
}
