'use client'

import { workspaceWords } from '../../../../domain/words/workspace.ts'
import { Button } from '../../../../ui/button.tsx'
import { Dialog, DialogButtons } from '../../../../ui/dialog.tsx'
import type { ClaimQuestion } from './claim-question.ts'
import { Later } from './later/later.tsx'
import { claimSearch } from './later/parts.ts'

const words = workspaceWords.picker

/** The dialog that asks for a claim: those of this article first, then those of others. */
export function ClaimPicker({ asked }: { readonly asked: ClaimQuestion }) {
  return (
    <Dialog title={words.title} isOpen={asked.question !== null} onClose={() => asked.settle(null)}>
      <Later part={claimSearch} given={{ except: asked.question?.exceptClaimId ?? null, onChoose: asked.settle }} />
      <DialogButtons>
        <Button onPress={() => asked.settle(null)}>{words.cancel}</Button>
      </DialogButtons>
    </Dialog>
  )
}
