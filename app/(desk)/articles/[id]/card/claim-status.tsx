'use client'

import { useState } from 'react'
import { roleMay } from '../../../../../domain/permissions.ts'
import { claimStatusWords as words } from '../../../../../domain/words/members.ts'
import { signs } from '../../../../../domain/words/signs.ts'
import { Button } from '../../../../../ui/button.tsx'
import { workOn } from '../claim-work.ts'
import { useWorkspace } from '../workspace-store.tsx'
import type { Card } from './card.ts'
import { CardSection } from './card-section.tsx'
import { ClaimAssignee } from './claim-assignee.tsx'
import { SendBackDialog } from './send-back-dialog.tsx'

/** Whose work the claim is and how far it is; what this member may do about it. */
export function ClaimStatus({ card }: { readonly card: Card }) {
  const { send, announce, mayEdit, me } = useWorkspace()
  const [isSendingBack, setSendingBack] = useState(false)
  const { claim } = card

  const mark = async (ready: boolean) => {
    const result = await send({ name: 'markReady', claimId: claim.id, ready })
    if (result.ok) announce(ready ? words.nowReady : words.nowOpen)
  }
  const sendBack = async (reason: string) => {
    const result = await send({ name: 'sendBack', claimId: claim.id, reason })
    if (result.ok) announce(words.nowSentBack)
  }
  return (
    <CardSection title={words.title} aside={<ClaimAssignee card={card} />}>
      <StatusLine card={card} />
      {mayEdit ? (
        <div className="flex flex-wrap gap-2">
          <Button size="small" onPress={() => void mark(claim.status !== 'ready')}>
            {claim.status === 'ready' ? words.reopen : words.markReady}
          </Button>
          {roleMay(me.role, 'sendBack') ? (
            <Button size="small" onPress={() => setSendingBack(true)}>
              {words.sendBack}
            </Button>
          ) : null}
        </div>
      ) : null}
      <SendBackDialog isOpen={isSendingBack} onClose={() => setSendingBack(false)} onSend={sendBack} />
    </CardSection>
  )
}

function StatusLine({ card }: { readonly card: Card }) {
  const { workspace } = useWorkspace()
  const { claim } = card
  const name = workspace.members[claim.statusBy ?? ''] ?? words.somebody
  if (claim.status === 'open') return <p className="text-sm text-ink-muted">{words.open}</p>
  if (claim.status === 'ready') {
    const isChanged = workOn(workspace, claim).isChangedSince
    return (
      <p className="text-sm text-ink-muted">
        {words.readyBy(name)}
        {isChanged ? <strong className="font-medium text-danger"> · {words.changedSince}</strong> : null}
      </p>
    )
  }
  return (
    <p className="text-sm">
      <span className="text-ink-muted">{signs.lead(words.sentBackBy(name))} </span>
      {claim.statusReason}
    </p>
  )
}
