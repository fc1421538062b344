import type { Metadata } from 'next'
import { Suspense } from 'react'
import type { ClaimFilter } from '../../../../domain/reading.ts'
import { claimPageWords as words } from '../../../../domain/words/desk.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { RowsSkeleton } from '../../../../ui/rows-skeleton.tsx'
import { type Visit, visit } from '../../member.ts'
import { ClaimRow } from '../claim-row.tsx'
import { parseFilter } from './claim-filter.ts'
import { ClaimFinder } from './claim-finder.tsx'

/** The page's title. */
export const metadata: Metadata = { title: words.title }

type Props = { searchParams: Promise<{ q?: string | string[]; show?: string | string[] }> }

/** Every claim of the desk, the best match first. What is looked for stands in the address. */
export default async function ClaimsPage({ searchParams }: Props) {
  const asked = await visit()
  const { q, show } = await searchParams
  const query = typeof q === 'string' ? q : ''
  const filter = parseFilter(typeof show === 'string' ? show : '')
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <Suspense fallback={<RowsSkeleton />}>
        <Claims {...asked} query={query} filter={filter} />
      </Suspense>
    </>
  )
}

async function Claims({ desk, actor, query, filter }: Visit & { query: string; filter: ClaimFilter }) {
  const [{ claims, total }, { scales, desk: settings }] = await Promise.all([
    desk.read.claims(actor, query, filter),
    desk.read.settings(actor),
  ])
  if (total === 0 && query === '' && filter.kind === 'all')
    return <EmptyState title={words.emptyTitle} text={words.emptyText} />
  const scale = scales.find((s) => s.id === settings.scaleVersionId)
  return (
    <ClaimFinder query={query} filter={filter} verdicts={scale?.verdicts ?? []}>
      <p role="status" className={total === 0 ? 'py-4 text-ink-muted' : 'pb-2 text-sm text-ink-muted'}>
        {total === 0 ? words.noMatch : claims.length < total ? words.some(claims.length, total) : words.count(total)}
      </p>
      <ul className="border-t border-rule">
        {claims.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} />
        ))}
      </ul>
    </ClaimFinder>
  )
}
