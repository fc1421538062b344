'use client'

import { liveWords } from '../../../../../domain/words/live.ts'
import { Button } from '../../../../../ui/button.tsx'
import { say } from '../../../../../ui/toast.tsx'

const words = liveWords.refused

/** The desk will not have what was written: why, and the ways not to lose it. */
export function ProseRefused({
  why,
  text,
  onDiscard,
}: {
  readonly why: string
  /** The text as it stands here. */
  readonly text: () => string
  readonly onDiscard: () => void
}) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      say({ text: words.copied })
    } catch {
      // Over plain HTTP there is no clipboard, and a browser may refuse it.
      say({ text: words.copyFailed, tone: 'danger' })
    }
  }
  return (
    <div role="alert" className="flex flex-wrap items-center gap-2 rounded-md border border-danger p-2 text-sm">
      <span className="flex-1">
        <strong className="font-semibold text-danger">{words.title}</strong> {why}
      </span>
      <Button size="small" onPress={() => void copy()}>
        {words.copy}
      </Button>
      <Button size="small" variant="plain" onPress={onDiscard}>
        {words.discard}
      </Button>
    </div>
  )
}
