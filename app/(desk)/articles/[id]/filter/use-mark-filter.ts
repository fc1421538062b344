'use client'

import { useMemo, useSyncExternalStore } from 'react'
import { onQuery, queryNow, writeQuery } from '../address-query.ts'
import { EVERY_MARK, type MarkFilter, markFilterIn, writeMarkFilter } from './mark-filter.ts'

/** The filter of the list, which is that of the address, so that it can be sent and gone back from. */
export function useMarkFilter(): MarkFilter {
  const address = useSyncExternalStore(
    onQuery,
    () => window.location.search,
    () => '',
  )
  return useMemo(() => markFilterIn(new URLSearchParams(address)), [address])
}

/** Changes the filter: by a choice, which Back takes back, or by typing, which it does not. */
export function changeMarkFilter(how: 'push' | 'replace', change: Partial<MarkFilter>): void {
  writeQuery(how, (query) => writeMarkFilter(query, { ...markFilterIn(queryNow()), ...change }))
}

/** Shows everything again. */
export function clearMarkFilter(): void {
  changeMarkFilter('push', EVERY_MARK)
}
