'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useMemo, useRef } from 'react'
import { useArticlePort } from '../article-port.ts'
import { useFind } from '../find/find-context.ts'
import type { Overlay } from '../overlay.ts'
import { useActing } from '../use-acting.ts'
import { useWorkspace } from '../workspace-store.tsx'
import type { Bench } from './action.ts'
import { actionsOf } from './all-actions.ts'
import type { Sought } from './sought.ts'
import { useActionKeys } from './use-action-keys.ts'
import { ActionsContext } from './use-actions.ts'
import { useFocusInCard } from './use-focus-in-card.ts'

/** Gives everything that can be done to what is inside, and hears the keys that work outside of the article's text. */
export function ActionsProvider({
  show,
  children,
}: {
  readonly show: (overlay: Overlay) => void
  readonly children: ReactNode
}) {
  const store = useWorkspace()
  const port = useArticlePort()
  const acting = useActing()
  const { open: find } = useFind()
  const { push: visit } = useRouter()
  const inCard = useFocusInCard()
  const sought = useRef<Sought>({ kind: 'noVerdict' })
  const inHand = useMemo(() => {
    const bench: Bench = {
      store,
      acting,
      show,
      find,
      visit,
      sought,
      view: () => port.current,
      isInCard: () => inCard.current,
    }
    return { bench, acting, actions: actionsOf(bench) }
  }, [store, acting, show, find, visit, port, inCard])
  useActionKeys(inHand.actions)
  return <ActionsContext value={inHand}>{children}</ActionsContext>
}
