'use client'

import { createContext, useContext } from 'react'
import type { Member } from '../../../../domain/member.ts'

/** Who was at the desk when the page was loaded: whose work a claim can be. */
export const PeopleContext = createContext<readonly Member[]>([])

/** The members of `PeopleContext`. */
export function usePeople(): readonly Member[] {
  return useContext(PeopleContext)
}
