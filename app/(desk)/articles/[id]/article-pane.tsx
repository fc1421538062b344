'use client'

import { type KeyboardEvent, useRef, useState } from 'react'
import { say } from '../../../../ui/toast.tsx'
import { onKey } from './actions/on-key.ts'
import { useActions } from './actions/use-actions.ts'
import { useArticlePort } from './article-port.ts'
import { ModeStrip } from './mode-strip.tsx'
import { NOTHING_SELECTED, type Selected } from './selected.ts'
import { SelectionToolbar } from './selection-toolbar.tsx'
import { useArticleView } from './use-article-view.ts'
import { useFocusWithin } from './use-focus-within.ts'
import { useModeEnd } from './use-mode.ts'
import { useWorkspace } from './workspace-store.tsx'

/** What the article's pane is given. */
type ArticlePaneProps = {
  /** The text was laid out anew. */
  readonly onLayout: () => void
}

/** The article: its text with marks, the toolbar at the selection, and the strip while words are chosen for something. */
export function ArticlePane({ onLayout }: ArticlePaneProps) {
  const { mode, mayEdit, setOpenCard, enterCard } = useWorkspace()
  const pane = useRef<HTMLDivElement>(null)
  const byPointer = useRef(false)
  const [selected, setSelected] = useState<Selected>(NOTHING_SELECTED)
  const { actions, acting } = useActions()
  const port = useArticlePort()
  // What is selected at this moment: a key may follow the mouse sooner than React draws.
  const spansNow = () => port.current?.spans() ?? selected.spans
  const modeEnd = useModeEnd()
  const focused = useFocusWithin(pane)
  const reading = mode.kind === 'reading'
  const rect = acting.asking?.rect ?? (focused ? selected.rect : null)

  const place = useArticleView({
    onLayout: (moved) => {
      setSelected(moved)
      onLayout()
    },
    onSelected: setSelected,
    // A click leaves the focus in the text, for the next selection; Enter goes on into the card.
    onOpen: (annotationId) => (byPointer.current ? setOpenCard(annotationId) : enterCard(annotationId)),
    onKey: (event) => onKey(actions, 'article', event, (reason) => say({ text: reason })),
  })

  function onKeyDownCapture(event: KeyboardEvent): void {
    byPointer.current = false
    if (reading || (event.key !== 'Enter' && event.key !== 'Escape')) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Enter') modeEnd.take(spansNow())
    else modeEnd.cancel()
  }

  return (
    <div
      ref={pane}
      className="relative"
      onPointerDownCapture={() => {
        byPointer.current = true
      }}
    >
      {reading ? null : <ModeStrip mode={mode} onTake={() => modeEnd.take(spansNow())} onCancel={modeEnd.cancel} />}
      <div ref={place} onKeyDownCapture={onKeyDownCapture} />
      {mayEdit && reading && rect ? (
        <SelectionToolbar pane={pane} selected={selected} rect={rect} acting={acting} />
      ) : null}
    </div>
  )
}
