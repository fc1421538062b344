'use client'

import { type RefObject, useEffect, useRef } from 'react'

import { KEEPS_KEYS } from '../overlay.ts'

/** Whether the focus is in an open card, or was until a menu or dialog was opened over it. */
export function useFocusInCard(): RefObject<boolean> {
  const inCard = useRef(false)
  useEffect(() => {
    const look = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || target.closest(KEEPS_KEYS)) return
      inCard.current = target.closest('[data-region="card"]') !== null
    }
    document.addEventListener('focusin', look)
    return () => document.removeEventListener('focusin', look)
  }, [])
  return inCard
}
