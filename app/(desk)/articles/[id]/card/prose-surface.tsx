'use client'

import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react'
import { cardWords } from '../../../../../domain/words/card.ts'
import type { ProseActive } from '../../../../../editor/prose-active.ts'
import { createProseView, type ProseView } from '../../../../../editor/prose-view.ts'
import { Button } from '../../../../../ui/button.tsx'
import { useWorkspace } from '../workspace-store.tsx'
import { proseDocument, reportProse } from './prose-documents.ts'
import type { ProseFieldProps } from './prose-field-props.ts'
import { LinkAsk } from './prose-link.tsx'
import { ProseSaved } from './prose-saved.tsx'
import { ProseToolbar } from './prose-toolbar.tsx'
import { useFreshProse } from './use-fresh-prose.ts'

const words = cardWords.prose

/** The text itself, its toolbar, and whether it is saved. `describedBy` names the element that says who reads it. */
export function ProseSurface(props: ProseFieldProps & { readonly describedBy: string }) {
  const { id, editable, label, hint, describedBy, tint, fieldId, onText } = props
  const { reportSave } = useWorkspace()
  const document = proseDocument(id)
  const { loading, save } = useSyncExternalStore(document.subscribe, document.state)
  const place = useRef<HTMLDivElement>(null)
  const [prose, setProse] = useState<ProseView | null>(null)
  const [active, setActive] = useState<ProseActive | null>(null)
  const [link, setLink] = useState<{ readonly href: string | null } | null>(null)
  const loaded = loading === 'loaded'

  useFreshProse(document)
  useEffect(() => reportProse(id, (state) => reportSave(`prose ${id}`, state)), [id, reportSave])

  const tell = useEffectEvent((view: ProseView) => {
    const { doc } = view.view.state
    onText?.(doc.textBetween(0, doc.content.size, '\n'))
  })
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
    })
    if (fieldId) view.element.id = fieldId
    return view
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: another document is another view.
  useEffect(() => {
    if (!place.current || !loaded) return
    const view = start(place.current)
    setProse(view)
    setActive(view.active())
    tell(view)
    return () => {
      setProse(null)
      view.destroy()
    }
  }, [document, loaded])

  useEffect(() => prose?.setEditable(editable), [prose, editable])

  if (typeof loading === 'object')
    return (
      <div className="flex flex-wrap items-center gap-2 text-sm text-danger">
        <span>{words.loadFailed(loading.failed)}</span>
        <Button size="small" onPress={() => void document.load()}>
          {words.retry}
        </Button>
      </div>
    )

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the focus left the text.
    <div className="flex flex-col gap-1" onBlur={() => document.flush()}>
      <div ref={place} className={`${TEXT} ${editable ? BOX : ''} ${tint === 'public' ? 'prose-serif' : ''}`}>
        {loaded ? null : <p className="text-sm text-ink-muted">{words.loading}</p>}
      </div>
      {editable ? (
        <div className="flex min-h-7 items-center justify-between gap-2">
          <ProseToolbar
            label={label}
            prose={prose}
            active={active}
            onLink={() => setLink({ href: active?.link ?? null })}
          />
          <ProseSaved save={save} onRetry={document.flush} />
        </div>
      ) : null}
      {link && prose ? <LinkAsk prose={prose} href={link.href} onClose={() => setLink(null)} /> : null}
    </div>
  )
}

const TEXT =
  '[&_.prose-text]:outline-none [&_.prose-text]:min-h-16 [&_.prose-empty]:before:pointer-events-none [&_.prose-empty]:before:float-start [&_.prose-empty]:before:h-0 [&_.prose-empty]:before:text-ink-faint [&_.prose-empty]:before:content-[attr(data-placeholder)] [&_p+p]:mt-2 [&_ul]:list-disc [&_ul]:ps-5 [&_ol]:list-decimal [&_ol]:ps-5 [&_blockquote]:border-s-2 [&_blockquote]:border-rule-strong [&_blockquote]:ps-3 [&_a]:underline'
const BOX =
  'min-h-21 cursor-text rounded-md border border-rule bg-paper-raised px-3 py-2 hover:border-rule-strong has-[:focus]:border-accent has-[:focus]:outline-1 has-[:focus]:outline-accent'
