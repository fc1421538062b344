'use client'

import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { pageOf, pagesNear, type Stretch, stretchesOf } from './list-pages.ts'

/** How far beyond what is in view lines are drawn, in heights of the list. */
const BEYOND = 1

/** A long list of which only what is near is drawn. */
export type ListPages = {
  /** For the element that scrolls; its lines carry their index as `data-line`. */
  readonly list: RefObject<HTMLOListElement | null>
  readonly stretches: readonly Stretch[]
  /** Puts the focus on a line, which is drawn first if it is not. */
  readonly focusLine: (index: number) => void
}

/** The pages of `count` lines near what is in view, and that of line `kept`. A line that has the focus stays. */
export function useListPages(count: number, kept: number): ListPages {
  const list = useRef<HTMLOListElement>(null)
  const awaited = useRef<number | null>(null)
  // Another number of lines are other lines, on pages of other heights.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `count` says which lines these are.
  const heights = useMemo(() => new Map<number, number>(), [count])
  const [near, setNear] = useState<readonly number[]>([0])

  const look = useCallback(() => {
    const element = list.current
    // A list that is hidden has no height to learn from.
    if (!element || element.clientHeight === 0) return
    const { scrollTop, clientHeight } = element
    const reach = clientHeight * BEYOND
    const pages = pagesNear(count, heights, { from: scrollTop - reach, to: scrollTop + clientHeight + reach })
    const wanted = awaited.current ?? lineOf(document.activeElement, element)
    const next = wanted === null ? pages : [...pages, pageOf(wanted)]
    // What may be gone now keeps its room.
    measure(element, heights)
    setNear((last) => (next.length === last.length && next.every((page, i) => page === last[i]) ? last : next))
  }, [count, heights])

  useEffect(() => {
    const element = list.current
    if (!element) return
    let frame = 0
    const soon = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(look)
    }
    soon()
    element.addEventListener('scroll', soon, { passive: true })
    window.addEventListener('resize', soon)
    return () => {
      cancelAnimationFrame(frame)
      element.removeEventListener('scroll', soon)
      window.removeEventListener('resize', soon)
    }
  }, [look])

  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    if (awaited.current !== null && focusIn(element, awaited.current)) awaited.current = null
  })

  const focusLine = (index: number) => {
    if (list.current && focusIn(list.current, index)) return
    awaited.current = index
    look()
  }
  return { list, stretches: stretchesOf(count, new Set([...near, pageOf(kept)]), heights), focusLine }
}

/** The index of the line that an element is in; `null` where it is in none. */
export function lineOf(element: Element | null, list: HTMLElement): number | null {
  const line = element?.closest<HTMLElement>('[data-line]')
  return line && list.contains(line) ? Number(line.dataset.line) : null
}

function focusIn(list: HTMLElement, index: number): boolean {
  const button = list.querySelector<HTMLElement>(`[data-line="${index}"] button`)
  button?.focus()
  return button !== null
}

/** Keeps how tall the drawn pages are; one whose lines are not all there yet is measured with them. */
function measure(list: HTMLElement, heights: Map<number, number>): void {
  const drawn = new Map<number, { top: number; bottom: number }>()
  for (const line of list.querySelectorAll<HTMLElement>('[data-line]')) {
    const page = pageOf(Number(line.dataset.line))
    const top = drawn.get(page)?.top ?? line.offsetTop
    drawn.set(page, { top, bottom: line.offsetTop + line.offsetHeight })
  }
  for (const [page, { top, bottom }] of drawn) heights.set(page, bottom - top)
}
