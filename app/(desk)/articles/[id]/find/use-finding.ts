'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { hitFrom, hitsOf, searchable } from '../../../../../domain/find.ts'
import type { Span } from '../../../../../domain/span.ts'
import type { ArticleView } from '../../../../../editor/article-view.ts'
import { useArticlePort } from '../article-port.ts'
import { COVERED } from '../covered.ts'
import { useViewport, WITH_MARGIN } from '../viewport.ts'
import { useWorkspace } from '../workspace-store.tsx'
import { type Asked, NOT_ASKED } from './asked.ts'
import type { Finding } from './find-context.ts'
import { useFindAddress } from './use-find-address.ts'

/** As `COVERED`, where the bar for finding lies over the text too. */
const UNDER_BAR = { above: 168, below: 32 }

/** Height of the bar that stays at the window's top, CSS pixels. */
const TOP_BAR = 56

/** Selected words that are longer are no words to look for. */
const LONGEST_SELECTION = 120

/** Looks for words in the article of the workspace around, draws them there, and keeps them in the address. */
export function useFinding(): Finding {
  const { workspace, mayEdit } = useWorkspace()
  const { capture, article } = workspace
  const port = useArticlePort()
  const field = useRef<HTMLInputElement>(null)
  const [asked, setAsked] = useState<Asked>(NOT_ASKED)
  const [isHidden, setHidden] = useState(false)
  const { isOpen, query, wholeWords, matchCase, from } = asked
  const searched = useMemo(() => searchable(capture.text, article.language), [capture.text, article.language])
  const hits = useMemo(
    () => (isOpen ? hitsOf(searched, query, { wholeWords, matchCase }) : []),
    [searched, isOpen, query, wholeWords, matchCase],
  )
  const current = hitFrom(hits, from)
  const hit = current === null ? undefined : hits[current]
  const covered = useViewport(WITH_MARGIN) ? COVERED : UNDER_BAR
  useFindAddress(asked, setAsked)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another language or right makes another view, which has to be told again.
  useEffect(() => port.current?.setFound({ hits, current }), [port, hits, current, article.language, mayEdit])

  useEffect(() => {
    const view = port.current
    const hidden = hit !== undefined && view?.isHidden(hit) === true
    setHidden(hidden)
    if (hit && view && !hidden) view.showSpan(hit, covered)
  }, [port, hit, covered])

  function show(span: Span, select = false): void {
    port.current?.showSpan(span, { ...covered, select })
    setHidden(false)
  }

  return {
    asked,
    count: hits.length,
    current,
    isHidden,
    field,
    open: () => {
      const words = selectedWords(port.current, capture.text)
      setAsked((now) => ({ ...now, isOpen: true, query: words ?? now.query, from: placeIn(port.current) }))
      field.current?.focus()
      field.current?.select()
    },
    close: () => {
      if (hit) show(hit, true)
      setAsked((now) => ({ ...now, isOpen: false }))
      port.current?.focus()
    },
    ask: (words) => setAsked((now) => ({ ...now, query: words })),
    choose: (options) => setAsked((now) => ({ ...now, ...options })),
    go: (step) => {
      if (current === null) return
      const next = isHidden ? hit : hits.at((current + step) % hits.length)
      if (!next) return
      show(next)
      setAsked((now) => ({ ...now, from: next.start }))
    },
  }
}

/** The selected words, where they are few and in one line. */
function selectedWords(view: ArticleView | null, text: string): string | null {
  const [only, ...others] = view?.spans('letter') ?? []
  if (!only || others.length > 0) return null
  const words = text.slice(only.start, only.end)
  return words.includes('\n') || words.length > LONGEST_SELECTION ? null : words
}

/** Where somebody is in the article: at the caret, or where they read when the focus is elsewhere. */
function placeIn(view: ArticleView | null): number {
  if (!view) return 0
  return view.view.hasFocus() ? view.caret() : (view.readingAt(TOP_BAR) ?? 0)
}
