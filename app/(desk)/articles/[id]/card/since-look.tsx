'use client'

import { claimHistoryWords as words } from '../../../../../domain/words/history.ts'
import { Button } from '../../../../../ui/button.tsx'
import type { CardView } from './card-view.ts'

/** How much others changed since the member last looked at this claim; leads to what. Nothing where that is nothing. */
export function SinceLook({ changes, view }: { readonly changes: number; readonly view: CardView }) {
  if (changes === 0) return null
  const show = () => {
    view.setOpen('history', true)
    view.lead('history')
  }
  return (
    <div>
      <Button variant="plain" size="small" className="-ms-2 bg-accent-wash" onPress={show}>
        {words.since(changes)}
      </Button>
    </div>
  )
}
