'use client'

import { Eye, Lock } from 'lucide-react'
import { useId } from 'react'
import { cardWords } from '../../../../../domain/words/card.ts'
import { Button } from '../../../../../ui/button.tsx'
import type { ProseFieldProps } from './prose-field-props.ts'
import { useProseSurface } from './use-prose-surface.ts'

const words = cardWords.prose

/**
 * Running text with its own way to the desk: it saves by itself, says whether it has, and shows what others write as
 * they write it. The editor comes when the first field is drawn, not with the page.
 */
export function ProseField(props: ProseFieldProps) {
  const { label, tint, note } = props
  const { loaded, failed, retry } = useProseSurface()
  const seen = useId()
  return (
    <section
      aria-label={label}
      className={`flex flex-col gap-2 ${tint === 'desk' ? 'rounded-md bg-desk-note p-3' : ''}`}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <div className="flex items-baseline gap-x-2 text-sm">
          <h3 className="font-medium">{label}</h3>
          {note ? <span className="text-ink-muted">{note}</span> : null}
        </div>
        <Seen id={seen} tint={tint} />
      </div>
      {loaded ? (
        <loaded.Surface {...props} shelf={loaded.shelf} describedBy={seen} />
      ) : failed ? (
        <div className="flex items-center gap-2 text-sm text-danger">
          <span>{words.noEditor}</span>
          <Button size="small" onPress={retry}>
            {words.retry}
          </Button>
        </div>
      ) : (
        <p className="min-h-28 text-sm text-ink-muted">{words.loading}</p>
      )}
    </section>
  )
}

/** Who will read it. */
function Seen({ id, tint }: { readonly id: string; readonly tint: 'public' | 'desk' }) {
  const Icon = tint === 'desk' ? Lock : Eye
  return (
    <span id={id} className="inline-flex items-center gap-1 text-sm text-ink-muted">
      <Icon aria-hidden="true" className="size-3.5" />
      {tint === 'desk' ? cardWords.notes.never : cardWords.explanation.seen}
    </span>
  )
}
