'use client'

import { cardWords } from '../../../../../domain/words/card.ts'
import { liveWords } from '../../../../../domain/words/live.ts'
import { Button } from '../../../../../ui/button.tsx'
import type { SaveState } from '../save-state.ts'

const words = cardWords.prose

/** Whether the text is on disk, or only here. A failure is announced and can be tried again at once; it is tried again anyway. */
export function ProseSaved({ save, onRetry }: { readonly save: SaveState; readonly onRetry: () => void }) {
  if (save === 'kept') return <span className="text-sm text-ink-muted">{liveWords.save.offline}</span>
  if (typeof save === 'string') return <span className="text-sm text-ink-faint">{words[save]}</span>
  return (
    <span role="alert" className="flex items-center gap-2 text-sm text-danger">
      {words.failed(save.failed)}
      <Button size="small" onPress={onRetry}>
        {words.retry}
      </Button>
    </span>
  )
}
