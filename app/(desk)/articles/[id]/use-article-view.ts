'use client'

import { type RefObject, useEffect, useEffectEvent, useMemo, useRef } from 'react'
import { titleOf } from '../../../../domain/article.ts'
import { EDITOR_WORDS } from '../../../../domain/words/editor.ts'
import { workspaceWords as words } from '../../../../domain/words/workspace.ts'
import { createArticleView } from '../../../../editor/article-view.ts'
import { marksOf } from './article-marks.ts'
import { useArticlePort } from './article-port.ts'
import { COVERED } from './covered.ts'
import type { Selected } from './selected.ts'
import { useWorkspace } from './workspace-store.tsx'

/** What the article tells its pane. */
export type ArticleTells = {
  readonly onSelected: (selected: Selected) => void
  readonly onOpen: (annotationId: string) => void
  /** A key was pressed in the text. The answer says whether it was used. */
  readonly onKey: (event: KeyboardEvent) => boolean
  /** The text was laid out anew; the same words are selected, perhaps at another place. */
  readonly onLayout: (selected: Selected) => void
}

/** Keeps the article's view in the element that the returned ref is given to, with the marks of the workspace. */
export function useArticleView(tells: ArticleTells): RefObject<HTMLDivElement | null> {
  const { workspace, claims, openCard, mayEdit, send, announce } = useWorkspace()
  const port = useArticlePort()
  const place = useRef<HTMLDivElement>(null)
  const { annotation, placement, claim, scales, siteText } = workspace
  const marks = useMemo(
    () => marksOf({ annotation, placement, claim, scales, siteText }, claims, openCard),
    [annotation, placement, claim, scales, siteText, claims, openCard],
  )

  const keep = useEffectEvent(async (siteTextId: string) => {
    const result = await send({ name: 'setSiteText', siteTextId, hidden: false })
    if (result.ok) announce(words.kept)
  })
  const layOut = useEffectEvent(() => {
    const view = port.current
    if (view) tells.onLayout({ spans: view.spans(), rect: view.rectOfSelection() })
  })
  const select = useEffectEvent(tells.onSelected)
  const open = useEffectEvent((ids: readonly string[]) => ids.slice(0, 1).forEach(tells.onOpen))
  const press = useEffectEvent(tells.onKey)
  const start = useEffectEvent((element: HTMLElement) =>
    createArticleView(element, {
      capture: workspace.capture,
      language: workspace.article.language,
      label: EDITOR_WORDS.articleLabel(titleOf(workspace.article)),
      marks,
      covered: COVERED,
      onSelection: (spans, rect) => select({ spans, rect }),
      onOpen: (ids) => open(ids),
      onKey: (_, event) => press(event),
      onLayout: () => layOut(),
      ...(mayEdit ? { onKeepSiteText: (id: string) => void keep(id) } : {}),
    }),
  )

  const { id: captureId } = workspace.capture
  const { language } = workspace.article
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text, language or right makes another view; the marks are set below.
  useEffect(() => {
    if (!place.current) return
    const view = start(place.current)
    port.current = view
    layOut()
    return () => {
      port.current = null
      view.destroy()
    }
  }, [port, captureId, language, mayEdit])

  useEffect(() => port.current?.setMarks(marks), [port, marks])

  return place
}
