'use client'

import { type ReactNode, useCallback } from 'react'
import type { MarginColumn } from './margin-column.ts'

/** What a place of the margin is given. */
type MarginItemProps = {
  readonly id: string
  readonly column: MarginColumn
  readonly isOpen: boolean
  /** Its place among all cards, from 1, and how many these are: not all of them need be drawn. */
  readonly place: number
  readonly of: number
  readonly children: ReactNode
}

/** One card in the margin. It appears where the column puts it, and glides only from then on. */
export function MarginItem({ id, column, isOpen, place, of, children }: MarginItemProps) {
  const held = useCallback(
    (element: HTMLLIElement | null) => (element ? column.hold(id, element) : undefined),
    [id, column],
  )
  return (
    <li
      ref={held}
      aria-posinset={place}
      aria-setsize={of}
      className={`invisible absolute inset-x-0 top-0 data-glides:transition-transform data-glides:duration-(--motion-calm) data-placed:visible ${isOpen ? 'z-10' : ''}`}
    >
      {children}
    </li>
  )
}
