'use client'

import type { MenuAction } from '../../../../ui/menu.tsx'
import type { Action } from './actions/action.ts'
import { useAction } from './actions/use-actions.ts'

/** What the article's menu offers about how it is checked: the other way, for those who may, and the record. */
export function useCheckingActions(): MenuAction[] {
  const checking = useAction('checking')
  const record = useAction('record')
  return [checking, record].filter(({ why }) => why() === null).map(inMenu)
}

function inMenu({ id, label, run }: Action): MenuAction {
  return { id, label, onAction: () => run({ exact: false }) }
}
