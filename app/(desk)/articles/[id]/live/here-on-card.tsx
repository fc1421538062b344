'use client'

import { useCallback } from 'react'
import { liveWords } from '../../../../../domain/words/live.ts'
import { useHereText } from './live-context.ts'
import { colourOf, membersIn, type People } from './people.ts'

const words = liveWords.people

/** Who else has this card open, over its upper edge: it takes no room, so that no card moves. */
export function HereOnCard({ annotationId }: { readonly annotationId: string }) {
  const text = useHereText(
    useCallback((people: People) => JSON.stringify(thereIn(people, annotationId)), [annotationId]),
  )
  const there: readonly { readonly memberId: string; readonly name: string }[] = JSON.parse(text)
  const [first] = there
  if (!first) return null
  return (
    <p
      data-person={colourOf(first.memberId)}
      className="pointer-events-none absolute -top-2.5 end-3 z-10 max-w-[80%] truncate rounded-sm bg-(--person) px-1.5 text-xs font-medium text-(--person-ink)"
    >
      {there.length === 1 ? words.hasOpen(first.name) : words.haveOpen(there.map(({ name }) => name).join(', '))}
    </p>
  )
}

function thereIn(people: People, annotationId: string): { memberId: string; name: string }[] {
  return membersIn(people)
    .filter(({ windows }) => windows.some(({ at }) => at.card === annotationId))
    .map(({ memberId, name }) => ({ memberId, name }))
}
