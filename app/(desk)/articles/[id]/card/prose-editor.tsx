'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { cardWords } from '../../../../../domain/words/card.ts'
import type { ProseActive } from '../../../../../editor/prose-active.ts'
import { createProseView, type ProseView } from '../../../../../editor/prose-view.ts'
import type { ProseDocument } from '../live/prose-document.ts'
import type { ProseState } from '../live/prose-state.ts'
import type { ProseSurfaceProps } from './prose-field-props.ts'
import { LinkAsk } from './prose-link.tsx'
import { ProseRefused } from './prose-refused.tsx'
import { ProseSaved } from './prose-saved.tsx'
import { ProseToolbar } from './prose-toolbar.tsx'
import { useProseCarets } from './use-prose-carets.ts'

const words = cardWords.prose

type ProseEditorProps = ProseSurfaceProps & {
  readonly document: ProseDocument
  readonly state: ProseState
  readonly onDiscard: () => void
}

/** The text itself with everybody's carets, its toolbar, and whether it is saved. */
export function ProseEditor(props: ProseEditorProps) {
  const { id, document, state, label, hint, describedBy, tint, fieldId, onText, onDiscard } = props
  const editable = props.editable && state.refused === null
  const place = useRef<HTMLDivElement>(null)
  const [prose, setProse] = useState<ProseView | null>(null)
  const [active, setActive] = useState<ProseActive | null>(null)
  const [link, setLink] = useState<{ readonly href: string | null } | null>(null)
  const tellCaret = useProseCarets(id, prose)

  const tell = useEffectEvent((view: ProseView) => onText?.(textOf(view)))
  const start = useEffectEvent((element: HTMLElement) => {
    const view = createProseView(element, {
      doc: document.doc,
      label,
      editable,
      placeholder: editable ? hint : words.empty,
      describedBy,
      onChange: () => tell(view),
      onState: setActive,
      onLink: (href) => setLink({ href }),
      onCaret: tellCaret,
    })
    if (fieldId) view.element.id = fieldId
    return view
  })

  useEffect(() => {
    if (!place.current) return
    const view = start(place.current)
    setProse(view)
    setActive(view.active())
    tell(view)
    const stopReading = document.beforeTaking(view.readCaret)
    return () => {
      stopReading()
      setProse(null)
      document.flush()
      view.destroy()
    }
  }, [document])

  useEffect(() => prose?.setEditable(editable), [prose, editable])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the focus left the text.
    <div className="flex flex-col gap-1" onBlur={() => document.flush()}>
      <div ref={place} className={`${TEXT} ${editable ? BOX : ''} ${tint === 'public' ? 'prose-serif' : ''}`} />
      {state.refused === null ? null : (
        <ProseRefused why={state.refused} text={() => (prose ? textOf(prose) : '')} onDiscard={onDiscard} />
      )}
      {editable ? (
        <div className="flex min-h-7 items-center justify-between gap-2">
          <ProseToolbar
            label={label}
            prose={prose}
            active={active}
            onLink={() => setLink({ href: active?.link ?? null })}
          />
          <ProseSaved save={state.save} onRetry={document.retry} />
        </div>
      ) : null}
      {link && prose ? <LinkAsk prose={prose} href={link.href} onClose={() => setLink(null)} /> : null}
    </div>
  )
}

function textOf({ view }: ProseView): string {
  const { doc } = view.state
  return doc.textBetween(0, doc.content.size, '\n')
}

const TEXT =
  '[&_.prose-text]:outline-none [&_.prose-text]:min-h-16 [&_.prose-empty]:before:pointer-events-none [&_.prose-empty]:before:float-start [&_.prose-empty]:before:h-0 [&_.prose-empty]:before:text-ink-faint [&_.prose-empty]:before:content-[attr(data-placeholder)] [&_p+p]:mt-2 [&_ul]:list-disc [&_ul]:ps-5 [&_ol]:list-decimal [&_ol]:ps-5 [&_blockquote]:border-s-2 [&_blockquote]:border-rule-strong [&_blockquote]:ps-3 [&_a]:underline'
const BOX =
  'min-h-21 cursor-text rounded-md border border-rule bg-paper-raised px-3 py-2 hover:border-rule-strong has-[:focus]:border-accent has-[:focus]:outline-1 has-[:focus]:outline-accent'
