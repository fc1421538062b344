'use client'

import type { Wrote } from '../../../../../domain/history.ts'
import { isBlank } from '../../../../../domain/prose.ts'
import { claimHistoryWords as words } from '../../../../../domain/words/history.ts'
import { Button } from '../../../../../ui/button.tsx'
import { Moment } from '../../../../../ui/date-text.tsx'
import { Dialog, DialogButtons } from '../../../../../ui/dialog.tsx'
import { ProseText } from '../../../../../ui/prose-text.tsx'

/** The whole of one version, to read. `onRestore` is left out where there is nothing to restore. */
export function HistoryVersion({
  entry,
  onClose,
  onRestore,
}: {
  readonly entry: Wrote
  readonly onClose: () => void
  readonly onRestore?: () => void
}) {
  return (
    <Dialog title={words.version(entry.prose)} isOpen onClose={onClose}>
      <p className="text-sm text-ink-muted">
        {words.writtenBy(words.names(entry.memberNames))} <Moment value={entry.at} withTime />
      </p>
      {isBlank(entry.after) ? <p>{words.blank}</p> : <ProseText prose={entry.after} />}
      <DialogButtons>
        <Button onPress={onClose}>{words.close}</Button>
        {onRestore ? (
          <Button variant="primary" onPress={onRestore}>
            {words.restore}
          </Button>
        ) : null}
      </DialogButtons>
    </Dialog>
  )
}
