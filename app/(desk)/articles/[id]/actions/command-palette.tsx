'use client'

import { actionWords } from '../../../../../domain/words/actions.ts'
import { Button } from '../../../../../ui/button.tsx'
import { Dialog, DialogButtons } from '../../../../../ui/dialog.tsx'
import { Later } from '../later/later.tsx'
import { paletteSearch } from '../later/parts.ts'

const words = actionWords.palette

/** Finds everything that can be done, and every claim, by words. What is chosen is done when it has closed. */
export function CommandPalette({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  return (
    <Dialog title={words.title} isOpen={isOpen} onClose={onClose}>
      <Later part={paletteSearch} given={{ onClose }} />
      <DialogButtons>
        <Button onPress={onClose}>{words.close}</Button>
      </DialogButtons>
    </Dialog>
  )
}
