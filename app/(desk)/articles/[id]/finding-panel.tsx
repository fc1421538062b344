'use client'

import { X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { workspaceWords } from '../../../../domain/words/workspace.ts'
import { Button } from '../../../../ui/button.tsx'
import { Later } from './later/later.tsx'
import { findingFields } from './later/parts.ts'

const words = workspaceWords.finding

/** The panel with the desk's headline and text on the whole article. It lies over the margin, or the lower part of a narrow window. */
export function FindingPanel({ onClose }: { readonly onClose: () => void }) {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus(), [])

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose()
  }

  return (
    <section
      ref={panel}
      aria-label={words.title}
      data-region="finding"
      tabIndex={-1}
      onKeyDown={onKeyDown}
      className="fixed inset-x-0 bottom-0 z-40 flex max-h-[75dvh] flex-col gap-4 overflow-y-auto rounded-t-lg border border-rule-strong bg-paper-raised p-5 shadow-overlay outline-none min-[68.75rem]:start-auto min-[68.75rem]:end-4 min-[68.75rem]:top-18 min-[68.75rem]:bottom-auto min-[68.75rem]:max-h-[calc(100dvh-6rem)] min-[68.75rem]:w-[26.25rem] min-[68.75rem]:rounded-lg"
    >
      <div className="flex items-start gap-2">
        <div className="flex-1">
          <h2 className="text-lg font-semibold">{words.title}</h2>
          <p className="text-sm text-ink-muted">{words.lead}</p>
        </div>
        <Button variant="plain" size="small" aria-label={words.close} onPress={onClose}>
          <X aria-hidden="true" className="size-4" />
        </Button>
      </div>
      <Later part={findingFields} given={{}} />
    </section>
  )
}
