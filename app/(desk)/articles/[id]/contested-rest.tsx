'use client'

import { claimIdOf } from './command-words.ts'
import { ContestedNote } from './contested-note.tsx'
import { useWorkspace } from './workspace-store.tsx'

/** Parts of a claim that ask on the spot, where they are set. */
const ON_THE_SPOT = ['verdict', 'text', 'inShort']

/** The questions about a claim that have no place of their own on its card, which may be folded away. */
export function ContestedRest({ claimId }: { readonly claimId: string }) {
  const { contested, workspace } = useWorkspace()
  return contested
    .filter((one) => claimIdOf(one.dispatch.command, workspace) === claimId)
    .filter((one) => !ON_THE_SPOT.some((part) => one.part === `${claimId} ${part}`))
    .map((one) => <ContestedNote key={one.dispatch.key} contested={one} />)
}
