'use client'

import { useCallback, useEffect, useMemo } from 'react'
import type { Caret, OthersCaret } from '../../../../../editor/prose-carets.ts'
import type { ProseView } from '../../../../../editor/prose-view.ts'
import { useHereText, useLive } from '../live/live-context.ts'
import { colourOf, othersIn, type People } from '../live/people.ts'

/** Draws others' carets in a field of running text; the function that it returns tells them one's own. */
export function useProseCarets(proseId: string, prose: ProseView | null): (caret: Caret | null) => void {
  const live = useLive()
  const drawn = useHereText(useCallback((people: People) => JSON.stringify(caretsIn(people, proseId)), [proseId]))
  const carets = useMemo<readonly OthersCaret[]>(() => JSON.parse(drawn), [drawn])
  useEffect(() => prose?.setCarets(carets), [prose, carets])
  return useCallback((caret) => live?.room.move({ writing: caret && { proseId, ...caret } }), [live, proseId])
}

function caretsIn(people: People, proseId: string): OthersCaret[] {
  return othersIn(people).flatMap(({ window, memberId, name, at: { writing } }) => {
    if (writing?.proseId !== proseId) return []
    const { anchor, head } = writing
    return [{ window, name, colour: colourOf(memberId), anchor, head }]
  })
}
