'use client'

import { useEffect } from 'react'
import { queryNow, writeQuery } from '../address-query.ts'
import { type Asked, askedIn, NOT_ASKED, writeAsked } from './asked.ts'

/** Milliseconds after the last key before the address follows: browsers refuse to change it at every stroke. */
const PAUSE = 300

/** Keeps what is looked for in the address, and looks for what the address asks when it is opened or gone back to. */
export function useFindAddress(asked: Asked, setAsked: (change: (now: Asked) => Asked) => void): void {
  useEffect(() => {
    const follow = () => {
      const named = askedIn(queryNow())
      setAsked((now) => (isSame(now, named) ? now : { ...named, query: named.isOpen ? named.query : now.query }))
    }
    follow()
    window.addEventListener('popstate', follow)
    return () => window.removeEventListener('popstate', follow)
  }, [setAsked])

  useEffect(() => {
    // The page has asked for nothing yet: what stands in the address is not its own.
    if (asked === NOT_ASKED) return
    const write = () => writeQuery('replace', (query) => writeAsked(query, asked))
    const timer = setTimeout(write, asked.isOpen ? PAUSE : 0)
    return () => clearTimeout(timer)
  }, [asked])
}

function isSame(one: Asked, other: Asked): boolean {
  const query = new URLSearchParams()
  const others = new URLSearchParams()
  writeAsked(query, one)
  writeAsked(others, other)
  return query.toString() === others.toString()
}
