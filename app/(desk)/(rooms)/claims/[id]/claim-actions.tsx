'use client'

import { useState } from 'react'
import type { Claim } from '../../../../../domain/claim.ts'
import { claimPageWords as words } from '../../../../../domain/words/desk.ts'
import { Menu } from '../../../../../ui/menu.tsx'
import { say } from '../../../../../ui/toast.tsx'
import { useDeskCommand } from '../../use-desk-command.ts'
import { MergeDialog } from './merge-dialog.tsx'

/** What can be done with a whole claim: merge it into another, retire it, bring it back. */
export function ClaimActions({
  claim,
  places,
  versions,
}: {
  claim: Claim
  places: number
  versions: Readonly<Record<string, number>>
}) {
  const [merging, setMerging] = useState(false)
  const send = useDeskCommand(versions)
  const isRetired = claim.retiredAt !== null

  const retire = async (retired: boolean) => {
    const sentence = await send({ name: 'retireClaim', claimId: claim.id, retired })
    if (sentence !== null) return say({ text: sentence, tone: 'danger' })
    say({ text: retired ? words.nowRetired : words.broughtBack })
  }
  const retirement = isRetired
    ? { id: 'unretire', label: words.unretire, onAction: () => void retire(false) }
    : {
        id: 'retire',
        label: places > 0 ? words.retireFirst : words.retire,
        isDisabled: places > 0,
        onAction: () => void retire(true),
      }
  const merge = { id: 'merge', label: words.merge, isDisabled: isRetired, onAction: () => setMerging(true) }
  return (
    <>
      <Menu label={words.more} actions={[merge, retirement]} />
      <MergeDialog claim={claim} isOpen={merging} onClose={() => setMerging(false)} send={send} />
    </>
  )
}
