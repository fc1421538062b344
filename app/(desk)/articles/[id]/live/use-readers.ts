'use client'

import { useEffect, useMemo } from 'react'
import type { Reader } from '../../../../../editor/presence-plugin.ts'
import { useArticlePort } from '../article-port.ts'
import { useWorkspace } from '../workspace-store.tsx'
import { useHere } from './live-context.ts'
import { colourOf, initialsOf, othersIn, type Person } from './people.ts'

/** Draws in the article where the others are. */
export function useReaders(): void {
  const people = useHere()
  const port = useArticlePort()
  // The same text while nothing that is drawn has changed: a caret in some explanation moves often.
  const drawn = JSON.stringify(othersIn(people).map(readerOf))
  const readers = useMemo<readonly Reader[]>(() => JSON.parse(drawn), [drawn])
  const { workspace, mayEdit } = useWorkspace()
  const { capture, article } = workspace
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text, language or right makes another view, with nobody in it.
  useEffect(() => port.current?.setReaders(readers), [port, readers, capture.id, article.language, mayEdit])
}

function readerOf({ memberId, name, at }: Person): Reader {
  return {
    name,
    initials: initialsOf(name),
    colour: colourOf(memberId),
    reading: at.reading,
    selection: at.selection,
  }
}
