'use client'

import { createContext, useContext } from 'react'
import type { Acting } from '../use-acting.ts'
import type { Action, Bench } from './action.ts'

/** Everything that can be done, what it works on, and what is being done with a selection. */
export type ActionsInHand = {
  readonly bench: Bench
  readonly actions: readonly Action[]
  readonly acting: Acting
}

/** Given by `ActionsProvider`. */
export const ActionsContext = createContext<ActionsInHand | null>(null)

/** What can be done in the workspace around. Throws outside of one. */
export function useActions(): ActionsInHand {
  const inHand = useContext(ActionsContext)
  if (!inHand) throw new Error('useActions needs an ActionsProvider around it')
  return inHand
}

/** The action of an id. Throws where there is none. */
export function useAction(id: string): Action {
  const found = useActions().actions.find((action) => action.id === id)
  if (!found) throw new RangeError(`No action is called ${id}`)
  return found
}
