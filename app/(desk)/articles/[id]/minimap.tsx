'use client'

import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { minimapWords as words } from '../../../../domain/words/minimap.ts'
import type { Workspace } from '../../../../domain/workspace.ts'
import type { ArticleView } from '../../../../editor/article-view.ts'
import '../../../../ui/minimap.css'
import { useArticlePort } from './article-port.ts'
import { watchWindow } from './band.ts'
import { mapOf } from './minimap-of.ts'
import { MAP, type MapPaths } from './minimap-paths.ts'
import { useWorkspace } from './workspace-store.tsx'

/** An article of so many windows has a map. */
const LONG = 2

/** How long the text and its marks have rested when the map is drawn anew, milliseconds. */
const REST_MS = 200

/**
 * A map of the whole page at the window's edge: a stroke for each claim in its verdict's colour, a line beside what
 * nobody checked, a frame around what is in view. Pressed or dragged, it leads there. It is for the eye: everything on
 * it can be reached by keys. `layout` counts the layouts of the text.
 */
export function Minimap({ layout }: { readonly layout: number }) {
  const { workspace } = useWorkspace()
  const paths = usePaths(workspace, layout)
  const view = useRef<HTMLSpanElement>(null)

  useEffect(() => {
    if (!paths) return
    const follow = () => {
      const { scrollHeight } = document.documentElement
      if (!view.current) return
      view.current.style.insetBlockStart = `${(100 * window.scrollY) / scrollHeight}%`
      view.current.style.blockSize = `${(100 * window.innerHeight) / scrollHeight}%`
    }
    follow()
    return watchWindow(follow)
  }, [paths])

  if (!paths) return null
  return (
    <div
      aria-hidden="true"
      title={words.title}
      onPointerDown={(event) => {
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        goTo(event)
      }}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && goTo(event)}
      className="minimap"
    >
      <svg viewBox={`0 0 ${MAP.width} ${MAP.height}`} preserveAspectRatio="none" role="presentation">
        <path className="minimap-unchecked" d={paths.unchecked} />
        {[...paths.tones].map(([tone, d]) => (
          <path key={tone} data-tone={tone} d={d} />
        ))}
      </svg>
      <span ref={view} className="minimap-view" />
    </div>
  )
}

/** The drawing, once the text is there and has come to rest; `null` for an article that is not long. */
function usePaths(workspace: Workspace, layout: number): MapPaths | null {
  const port = useArticlePort()
  const [paths, setPaths] = useState<MapPaths | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new layout of the text moves the marks.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const soon = () => {
      clearTimeout(timer)
      timer = setTimeout(() => setPaths(port.current && drawn(workspace, port.current)), REST_MS)
    }
    soon()
    // An opened card may make the page taller than the text alone.
    const sized = new ResizeObserver(soon)
    sized.observe(document.documentElement)
    return () => {
      sized.disconnect()
      clearTimeout(timer)
    }
  }, [port, workspace, layout])
  return paths
}

function drawn(workspace: Workspace, article: ArticleView): MapPaths | null {
  const isLong = article.element.offsetHeight > LONG * window.innerHeight
  return isLong ? mapOf(workspace, article, document.documentElement) : null
}

/** Brings what the pointer is on to the middle of the window. */
function goTo({ clientY, currentTarget }: PointerEvent): void {
  const { top, height } = currentTarget.getBoundingClientRect()
  const middle = ((clientY - top) / height) * document.documentElement.scrollHeight
  window.scrollTo({ top: middle - window.innerHeight / 2, behavior: 'instant' })
}
