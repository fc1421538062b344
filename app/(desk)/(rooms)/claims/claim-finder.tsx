'use client'

import { usePathname, useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useState, useTransition } from 'react'
import type { ClaimFilter } from '../../../../domain/reading.ts'
import type { Verdict } from '../../../../domain/scale.ts'
import { claimPageWords as words } from '../../../../domain/words/desk.ts'
import { Select } from '../../../../ui/select.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { VerdictMark } from '../../../../ui/verdict-mark.tsx'
import { parseFilter, serializeFilter } from './claim-filter.ts'

/** A pause in typing that is meant as one. */
const PAUSE_MS = 250

/** Search and filter over a list of claims. Both stand in the address, so that a search can be kept and sent. */
export function ClaimFinder({
  query,
  filter,
  verdicts,
  children,
}: {
  readonly query: string
  readonly filter: ClaimFilter
  readonly verdicts: readonly Verdict[]
  readonly children: ReactNode
}) {
  const [typed, setTyped] = useState(query)
  const { go, pending } = useFound()
  useEffect(() => {
    if (typed.trim() === query) return
    const timer = setTimeout(() => go(typed.trim(), filter), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed, query, filter, go])

  return (
    <>
      <search className="flex flex-wrap items-end gap-x-4 gap-y-3 pb-4">
        <TextField
          label={words.find}
          type="search"
          placeholder={words.findPlaceholder}
          value={typed}
          onChange={setTyped}
          className="w-full sm:w-96"
        />
        <Select
          label={words.filter}
          options={optionsFor(verdicts)}
          value={serializeFilter(filter)}
          onChange={(value) => go(typed.trim(), parseFilter(value))}
          className="w-full sm:w-56"
        />
      </search>
      <div aria-busy={pending} className={pending ? 'opacity-60 transition-opacity' : ''}>
        {children}
      </div>
    </>
  )
}

function useFound() {
  const router = useRouter()
  const path = usePathname()
  const [pending, startTransition] = useTransition()
  const [go] = useState(() => (query: string, filter: ClaimFilter) => {
    const search = new URLSearchParams()
    if (query) search.set('q', query)
    if (filter.kind !== 'all') search.set('show', serializeFilter(filter))
    startTransition(() => router.replace(search.size > 0 ? `${path}?${search}` : path, { scroll: false }))
  })
  return { go, pending }
}

function optionsFor(verdicts: readonly Verdict[]) {
  return [
    { id: 'all', label: words.all },
    { id: 'unjudged', label: words.unjudged },
    ...verdicts.map((verdict) => ({
      id: serializeFilter({ kind: 'verdict', key: verdict.key }),
      label: verdict.label,
      children: <VerdictMark verdict={verdict} />,
    })),
    { id: 'retired', label: words.retired },
  ]
}
