'use client'

import { useReaders } from './use-readers.ts'
import { useWhereabouts } from './use-whereabouts.ts'

/** Shows the others where one is, and in the article where they are. It draws nothing of its own. */
export function Presence() {
  useWhereabouts()
  useReaders()
  return null
}
