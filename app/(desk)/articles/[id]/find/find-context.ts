'use client'

import { createContext, type RefObject, useContext } from 'react'
import type { FindOptions } from '../../../../../domain/find.ts'
import type { Asked } from './asked.ts'

/** Finding in the article: what is asked, what was found, and what can be done. */
export type Finding = {
  readonly asked: Asked
  /** How many places were found. */
  readonly count: number
  /** The index of the current one; `null` where nothing was found. */
  readonly current: number | null
  /** Whether the current place is in site text that is hidden. */
  readonly isHidden: boolean
  /** Opens the bar, with the selected words where some are; where it is open, its field gets the focus. */
  readonly open: () => void
  /** Closes it and gives the focus to the article, the current place selected. */
  readonly close: () => void
  readonly ask: (query: string) => void
  readonly choose: (options: Partial<FindOptions>) => void
  /** On to the next place (1) or back (-1), round the end. A current place that is hidden is shown first. */
  readonly go: (step: 1 | -1) => void
  readonly field: RefObject<HTMLInputElement | null>
}

/** Given by `FindProvider`. */
export const FindContext = createContext<Finding | null>(null)

/** Finding in the article. Throws outside of a workspace. */
export function useFind(): Finding {
  const finding = useContext(FindContext)
  if (!finding) throw new Error('useFind needs a FindProvider around it')
  return finding
}
