'use client'

import { workspaceWords } from '../../../../domain/words/workspace.ts'
import { Button } from '../../../../ui/button.tsx'
import { Dialog, DialogButtons } from '../../../../ui/dialog.tsx'
import { Kbd } from '../../../../ui/kbd.tsx'

const words = workspaceWords.keys

/** The keys of the workspace. */
export function KeysDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  return (
    <Dialog title={words.title} isOpen={isOpen} onClose={onClose}>
      {words.groups.map(({ name, rows }) => (
        <section key={name} aria-label={name}>
          <h3 className="pb-1 text-sm font-medium text-ink-muted">{name}</h3>
          <dl className="grid grid-cols-[max-content_1fr] gap-x-4 gap-y-1.5">
            {rows.map(([key, does]) => (
              <div key={key} className="contents">
                <dt>
                  <Kbd>{key}</Kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <DialogButtons>
        <Button onPress={onClose}>{words.close}</Button>
      </DialogButtons>
    </Dialog>
  )
}
