'use client'

/** Told on this window when the page writes its own query: the browser tells of other people's changes alone. */
const WRITTEN = 'plumbline-query'

/** The query of the address now. */
export function queryNow(): URLSearchParams {
  return new URLSearchParams(window.location.search)
}

/**
 * Changes the query of the address; the hash stays. `push` for what the button Back should take back, `replace` for
 * what is still being typed. Nothing happens where nothing changes.
 */
export function writeQuery(how: 'push' | 'replace', change: (query: URLSearchParams) => void): void {
  const query = queryNow()
  const before = query.toString()
  change(query)
  if (query.toString() === before) return
  const { pathname, hash } = window.location
  const address = `${pathname}${query.size > 0 ? `?${query}` : ''}${hash}`
  // The router's own state is passed on, so that it takes this for no navigation.
  if (how === 'push') window.history.pushState(window.history.state, '', address)
  else window.history.replaceState(window.history.state, '', address)
  window.dispatchEvent(new Event(WRITTEN))
}

/** Calls `told` whenever the query may have changed, by the page itself or by Back and Forward. The answer ends that. */
export function onQuery(told: () => void): () => void {
  for (const name of [WRITTEN, 'popstate']) window.addEventListener(name, told)
  return () => {
    for (const name of [WRITTEN, 'popstate']) window.removeEventListener(name, told)
  }
}
