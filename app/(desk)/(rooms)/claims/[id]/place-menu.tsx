'use client'

import { useRouter } from 'next/navigation'
import { claimPageWords as words } from '../../../../../domain/words/desk.ts'
import { Menu } from '../../../../../ui/menu.tsx'
import { newId } from '../../../../../ui/new-id.ts'
import { say } from '../../../../../ui/toast.tsx'
import { useDeskCommand } from '../../use-desk-command.ts'

/** What can be done with one place of a claim, from the claim's page. */
export function PlaceMenu({
  annotationId,
  versions,
}: {
  annotationId: string
  versions: Readonly<Record<string, number>>
}) {
  const send = useDeskCommand(versions)
  const router = useRouter()
  const unlink = async () => {
    const newClaimId = newId()
    const sentence = await send({ name: 'unlinkAppearance', annotationId, newClaimId })
    if (sentence !== null) return say({ text: sentence, tone: 'danger' })
    say({
      text: words.unlinked,
      action: { label: words.openNew, onAction: () => router.push(`/claims/${newClaimId}`) },
    })
  }
  return (
    <Menu label={words.placeMenu} actions={[{ id: 'unlink', label: words.unlink, onAction: () => void unlink() }]} />
  )
}
