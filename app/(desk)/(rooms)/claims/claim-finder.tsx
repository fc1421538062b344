'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useState, useTransition } from 'react'
import { ALL_CLAIMS, type ClaimSearch, claimSearchIn, claimSearchQuery } from '../../../../domain/claim-search.ts'
import { claimSearchWords as words } from '../../../../domain/words/claim-search.ts'
import { Select } from '../../../../ui/select.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { ANY, type FinderChoices, finderFields } from './finder-options.tsx'

/** A pause in typing that is meant as one. */
const PAUSE_MS = 250

/** What the finder is given; `children` are what was found. */
type ClaimFinderProps = {
  readonly search: ClaimSearch
  readonly choices: FinderChoices
  readonly children: ReactNode
}

/** Words and filters over the list of claims. All stand in the address: typing replaces it, a choice can be gone back from. */
export function ClaimFinder({ search, choices, children }: ClaimFinderProps) {
  const { go, pending } = useSearch(search)
  const [typed, setTyped] = useTyped(search.words, (words) => go('replace', { words }))
  return (
    <>
      <search className="flex flex-col gap-3 pb-5">
        <TextField
          label={words.find}
          type="search"
          placeholder={words.placeholder}
          value={typed}
          onChange={setTyped}
          className="w-full max-w-xl"
        />
        <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
          {finderFields(search, choices).map(({ field, label, options }) => (
            <Select
              key={field}
              label={label}
              size="small"
              options={options}
              value={search[field] ?? ANY}
              onChange={(value) => go('push', { [field]: value })}
            />
          ))}
        </div>
      </search>
      <div aria-busy={pending} className={pending ? 'opacity-60 transition-opacity' : ''}>
        {children}
      </div>
    </>
  )
}

/** Goes to another search: its first page. What is chosen is read as an address is, so that nothing else can be. */
function useSearch(search: ClaimSearch) {
  const router = useRouter()
  const [pending, startTransition] = useTransition()
  const go = (how: 'push' | 'replace', change: Readonly<Record<string, string>>) => {
    const query = claimSearchQuery({ ...search, page: ALL_CLAIMS.page })
    for (const [name, value] of Object.entries(change)) query.set(name, value)
    const next = claimSearchQuery(claimSearchIn(query))
    startTransition(() => router[how](next.size > 0 ? `/claims?${next}` : '/claims', { scroll: false }))
  }
  return { go, pending }
}

/** What stands in the field, told after a pause; where the address is changed elsewhere, the field follows. */
function useTyped(asked: string, tell: (words: string) => void): [string, (typed: string) => void] {
  const [typed, setTyped] = useState(asked)
  const [followed, setFollowed] = useState(asked)
  if (asked !== followed) {
    setFollowed(asked)
    // What has not been told yet stays: more was typed while the answer was on its way.
    if (typed.trim() === followed.trim()) setTyped(asked)
  }
  useEffect(() => {
    if (typed.trim() === asked.trim()) return
    const timer = setTimeout(() => tell(typed.trim()), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed, asked, tell])
  return [typed, setTyped]
}
