'use client'

import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'

/** What a place of the margin is given. */
type MarginItemProps = {
  readonly id: string
  /** CSS pixels below the margin's top; `null` until it was measured. */
  readonly top: number | null
  readonly isOpen: boolean
  /** Told whenever the card is of another height; `null` when it is gone. */
  readonly onHeight: (id: string, height: number | null) => void
  readonly children: ReactNode
}

/** One card in the margin. It appears where it belongs and glides only from then on. */
export function MarginItem({ id, top, isOpen, onHeight, children }: MarginItemProps) {
  const item = useRef<HTMLLIElement>(null)
  const [glides, setGlides] = useState(false)

  useLayoutEffect(() => {
    const element = item.current
    if (!element) return
    const measure = () => onHeight(id, element.offsetHeight)
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => {
      observer.disconnect()
      onHeight(id, null)
    }
  }, [id, onHeight])

  // An opened card is measured before it is painted, so that nothing lies under it for a frame.
  // biome-ignore lint/correctness/useExhaustiveDependencies: opening changes the height.
  useLayoutEffect(() => {
    if (item.current) onHeight(id, item.current.offsetHeight)
  }, [id, onHeight, isOpen])

  useLayoutEffect(() => {
    if (top === null || glides) return
    // Makes the browser take the first place for where the card has always been.
    item.current?.getBoundingClientRect()
    setGlides(true)
  }, [top, glides])

  const motion = glides ? 'transition-transform duration-(--motion-calm)' : ''
  return (
    <li
      ref={item}
      style={top === null ? { visibility: 'hidden' } : { transform: `translateY(${top}px)` }}
      className={`absolute inset-x-0 top-0 ${isOpen ? 'z-10' : ''} ${motion}`}
    >
      {children}
    </li>
  )
}
