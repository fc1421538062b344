'use client'

import { claimHistoryWords as words } from '../../../../../domain/words/history.ts'
import { signs } from '../../../../../domain/words/signs.ts'
import { useLooks } from './use-looks.ts'

/** Stands before the number of a claim that others changed since this member last looked; takes no room of its own. */
export function ChangedMark({ claimId }: { readonly claimId: string }) {
  const changes = useLooks().get(claimId)?.changes ?? 0
  if (changes === 0) return null
  return (
    <span title={words.since(changes)} className="absolute inset-y-0 -start-1 my-auto h-fit">
      <span aria-hidden="true" className="block h-4 w-1 rounded-full bg-accent" />
      <span className="sr-only">{signs.sentence(words.changed)} </span>
    </span>
  )
}
