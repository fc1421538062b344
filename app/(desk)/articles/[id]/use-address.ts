'use client'

import { useCallback, useEffect, useState } from 'react'

/** What the address of an annotation begins with. */
const PREFIX = '#a-'

/** The annotation that an address's hash names, or `null`. */
export function annotationIn(hash: string): string | null {
  return hash.startsWith(PREFIX) && hash.length > PREFIX.length ? hash.slice(PREFIX.length) : null
}

/** The hash that leads to an annotation. */
export function hashOf(annotationId: string): string {
  return `${PREFIX}${annotationId}`
}

/**
 * The annotation that the address names. `arrive` is called with it when the
 * page opens and whenever the reader follows a link to another; not when the
 * page itself writes the address.
 */
export function useAddress(arrive: (annotationId: string) => void): {
  readonly named: string | null
  readonly name: (annotationId: string | null) => void
} {
  const [named, setNamed] = useState<string | null>(null)

  useEffect(() => {
    const follow = () => {
      const { hash } = window.location
      const id = annotationIn(hash)
      // The link that skips to the content leaves the open card open.
      if (id !== null || hash === '') setNamed(id)
      if (id !== null) arrive(id)
    }
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [arrive])

  const name = useCallback((annotationId: string | null) => {
    setNamed(annotationId)
    const { pathname, search } = window.location
    const hash = annotationId === null ? '' : hashOf(annotationId)
    // The router's own state is passed on, so that it takes this for no navigation.
    window.history.replaceState(window.history.state, '', `${pathname}${search}${hash}`)
  }, [])

  return { named, name }
}
