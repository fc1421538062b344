'use client'

import { useEffect } from 'react'
import { workspaceWords as words } from '../../../../domain/words/workspace.ts'
import { Button } from '../../../../ui/button.tsx'
import { type Mode, useWorkspace } from './workspace-store.tsx'

/** What the strip is given. */
type ModeStripProps = {
  readonly mode: Exclude<Mode, { kind: 'reading' }>
  readonly onTake: () => void
  readonly onCancel: () => void
}

/** Longer than the overlays' animation, `--motion-calm`. */
const MENU_CLOSES_MS = 250

/** Says what the next selection is for, and how to end it. It lies over the page, so that nothing moves. */
export function ModeStrip({ mode, onTake, onCancel }: ModeStripProps) {
  const { focusArticle } = useWorkspace()
  useEffect(() => {
    // The menu that led here gives the focus back to its button first.
    const timer = setTimeout(focusArticle, MENU_CLOSES_MS)
    return () => clearTimeout(timer)
  }, [focusArticle])
  const asked = mode.kind === 'phrase' ? words.mode.phrase : words.mode[mode.how]
  return (
    <section
      aria-label={words.regions.mode}
      className="fixed inset-x-0 top-14 z-20 flex flex-wrap items-center justify-center gap-x-4 gap-y-2 border-b border-accent bg-accent-wash px-4 py-2 shadow-raised max-[68.75rem]:top-auto max-[68.75rem]:bottom-0"
    >
      <p role="status">
        <strong className="font-semibold">{asked}</strong> <span className="text-ink-muted">{words.mode.keys}</span>
      </p>
      <div className="flex gap-2">
        <Button size="small" onPress={onCancel}>
          {words.mode.cancel}
        </Button>
        <Button size="small" variant="primary" onPress={onTake}>
          {words.mode.take}
        </Button>
      </div>
    </section>
  )
}
