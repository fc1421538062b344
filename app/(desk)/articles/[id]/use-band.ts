'use client'

import { type RefObject, useEffect, useState } from 'react'

/** A stretch of a column: CSS pixels below the column's top. */
export type Band = { readonly from: number; readonly to: number }

/** How far the band reaches beyond the window, in windows, and how much of that may be used up before it is moved. */
const BEYOND = 1
const USED_UP = 0.5

/** Nothing is known of the window yet. */
const NO_BAND: Band = { from: 0, to: 0 }

/**
 * The part of a column that is in or near the window. It moves in strides and not with every scroll, so that what is
 * drawn of the column is drawn anew only now and then.
 */
export function useBand(column: RefObject<HTMLElement | null>): Band {
  const [band, setBand] = useState<Band>(NO_BAND)

  useEffect(() => {
    let frame = 0
    const look = () => {
      frame = 0
      if (column.current) setBand(bandAround(-column.current.getBoundingClientRect().top, window.innerHeight))
    }
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(look)
    }
    look()
    window.addEventListener('scroll', soon, { passive: true })
    window.addEventListener('resize', soon)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', soon)
      window.removeEventListener('resize', soon)
    }
  }, [column])

  return band
}

/** What the band becomes when the window stands at `top` of the column: the same one as long as there is room in it. */
function bandAround(top: number, height: number): (last: Band) => Band {
  const room = height * (BEYOND - USED_UP)
  return (last) => {
    const reaches = last.from <= top - room && last.to >= top + height + room
    return reaches ? last : { from: top - height * BEYOND, to: top + height * (1 + BEYOND) }
  }
}
