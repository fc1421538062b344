'use client'

import type { Wrote } from '../../../../../domain/history.ts'
import { claimHistoryWords as words } from '../../../../../domain/words/history.ts'
import { Disclosure } from '../../../../../ui/disclosure.tsx'
import { type Live, useLive } from '../live/live-context.ts'
import { useWorkspace } from '../workspace-store.tsx'
import type { Card } from './card.ts'
import { targetId } from './card-focus.ts'
import type { CardView } from './card-view.ts'
import { HistoryList } from './history-list.tsx'
import { useClaimHistory } from './use-claim-history.ts'
import { useWritten } from './use-written.ts'

/** Who did what to this claim, its places, sources, attempts and texts, newest first. Read when it is opened. */
export function History({
  card,
  view,
  changes,
}: {
  readonly card: Card
  readonly view: CardView
  /** How many others made since the member last looked. */
  readonly changes: number
}) {
  return (
    <div id={targetId(card.annotation.id, 'history')} tabIndex={-1} className="border-t border-rule pt-2 outline-none">
      <Disclosure
        summary={<Summary changes={changes} />}
        isExpanded={view.isOpen('history')}
        onChange={(isOpen) => view.setOpen('history', isOpen)}
      >
        {view.isOpen('history') ? <Entries claimId={card.claim.id} /> : null}
      </Disclosure>
    </div>
  )
}

function Summary({ changes }: { readonly changes: number }) {
  return (
    <span className="flex flex-wrap items-baseline gap-x-2">
      {words.title}
      {changes === 0 ? null : (
        <span className="rounded-sm bg-accent-wash px-1.5 text-sm text-ink">{words.since(changes)}</span>
      )}
    </span>
  )
}

function Entries({ claimId }: { readonly claimId: string }) {
  const { workspace, mayEdit, me } = useWorkspace()
  const written = useWritten(claimId)
  const reading = useClaimHistory(claimId, `${workspace.seq} ${written}`)
  const live = useLive()
  const restoring = (entry: Wrote) => restore(live, entry, me.id)
  return <HistoryList reading={reading} names={workspace} restore={mayEdit ? restoring : null} />
}

/** Into the document that the card has open. One that did not load is not open. */
async function restore(live: Live | null, entry: Wrote, memberId: string): Promise<string | null> {
  const { restoreInto, restoreOverHttp } = await import('./restore-version.ts')
  if (!live) return restoreOverHttp(entry, memberId)
  const { document, release } = await (await live.openShelf()).hold(entry.proseId)
  const isLoaded = document.state().loading === 'loaded'
  if (isLoaded) restoreInto(document.doc, entry)
  release()
  return isLoaded ? null : restoreOverHttp(entry, memberId)
}
