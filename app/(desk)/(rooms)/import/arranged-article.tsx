'use client'

import { memo, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { BlockRole, SiteTextReason } from '../../../../domain/capture.ts'
import type { ImportPreview } from '../../../../domain/reading.ts'
import type { Span } from '../../../../domain/span.ts'
import { importWords as words } from '../../../../domain/words/import.ts'
import { type ArticleView, createArticleView } from '../../../../editor/article-view.ts'
import type { Rect } from '../../../../editor/geometry.ts'
import { type Marks, NO_MARKS } from '../../../../editor/marks.ts'
import { type Arrangement, pieceId } from './arrangement.ts'
import { HideMenu } from './hide-menu.tsx'
import { RoleGutter } from './role-gutter.tsx'

type Props = {
  readonly preview: ImportPreview
  readonly roles: Arrangement['roles']
  readonly pieces: Arrangement['siteText']
  /** BCP 47, or `null` where it is unknown or no such code. */
  readonly language: string | null
  /** Set to the view while there is one. */
  readonly viewRef: RefObject<ArticleView | null>
  readonly onRole: (index: number, role: BlockRole) => void
  readonly onHide: (spans: readonly Span[], reason: SiteTextReason) => void
  readonly onKeep: (pieceId: string) => void
}

type Selected = { readonly spans: readonly Span[]; readonly rect: Rect }

/** The article as the workspace will show it, with the role of each line beside it. */
export const ArrangedArticle = memo(function ArrangedArticle(props: Props) {
  const { preview, roles, pieces, language, viewRef, onRole, onHide, onKeep } = props
  const place = useRef<HTMLDivElement>(null)
  const [selected, setSelected] = useState<Selected | null>(null)
  const [isMenuOpen, setMenuOpen] = useState(false)
  const [layout, setLayout] = useState(0)
  const blocks = useMemo(() => preview.blocks.map((b) => ({ ...b, role: roles[b.index] ?? b.role })), [preview, roles])
  const lines = useMemo(() => blocks.map((b) => ({ role: b.role, start: startOf(preview, b) })), [preview, blocks])
  const marks = useMemo(() => marksOf(pieces), [pieces])
  const drawn = useRef(marks)

  useLayoutEffect(() => {
    if (!place.current) return
    const laidOut = () => setLayout((count) => count + 1)
    const view = createArticleView(place.current, {
      capture: { text: preview.text, blocks },
      language,
      label: words.textLabel,
      marks: drawn.current,
      onSelection: (spans, rect) => setSelected(rect && spans.length > 0 ? { spans, rect } : null),
      onKey: (key, event) => key === 'h' && !event.repeat && openMenu(view, setMenuOpen),
      onKeepSiteText: onKeep,
      onLayout: laidOut,
      onShowSiteText: laidOut,
    })
    viewRef.current = view
    laidOut()
    return () => {
      viewRef.current = null
      view.destroy()
    }
  }, [preview.text, blocks, language, viewRef, onKeep])

  useLayoutEffect(() => {
    drawn.current = marks
    viewRef.current?.setMarks(marks)
    setLayout((count) => count + 1)
  }, [marks, viewRef])

  const hide = (reason: SiteTextReason) => {
    onHide(viewRef.current?.spans() ?? [], reason)
    viewRef.current?.collapseSelection()
    viewRef.current?.focus()
  }
  return (
    <section aria-label={words.text} className="min-w-0">
      <h2 className="text-lg font-semibold">{words.text}</h2>
      <p className="pt-1 pb-4 text-sm text-ink-muted">{words.textHelp}</p>
      <div className="relative rounded-lg border border-rule bg-paper-raised py-6 ps-12 pe-4 sm:ps-32 sm:pe-8">
        <RoleGutter article={place} layout={layout} lines={lines} onRole={onRole} />
        <div ref={place} className="relative [&_.article-block]:before:content-none!" />
        {selected ? (
          <HideMenu rect={selected.rect} place={place} isOpen={isMenuOpen} onOpenChange={setMenuOpen} onHide={hide} />
        ) : null}
      </div>
    </section>
  )
})

function marksOf(pieces: Arrangement['siteText']): Marks {
  return { ...NO_MARKS, siteText: pieces.filter((piece) => piece.hidden).map((p) => ({ ...p, id: pieceId(p) })) }
}

function openMenu(view: ArticleView, setOpen: (open: boolean) => void): boolean {
  if (view.spans().length === 0) return false
  setOpen(true)
  return true
}

/** Enough of a line to recognise it by ear. */
const START = 40

function startOf({ text }: ImportPreview, { start, end }: Span): string {
  return text.slice(start, Math.min(end, start + START))
}
