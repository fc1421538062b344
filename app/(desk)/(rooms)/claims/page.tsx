import type { Metadata } from 'next'
import { Suspense } from 'react'
import { claimPageWords as words } from '../../../../domain/words/desk.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { RowsSkeleton } from '../../../../ui/rows-skeleton.tsx'
import { type Visit, visit } from '../../member.ts'
import { ClaimRow } from '../claim-row.tsx'
import { type ClaimFilter, parseFilter, passes } from './claim-filter.ts'
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
  const [claims, { scales, desk: settings }] = await Promise.all([
    desk.read.claims(actor, query),
    desk.read.settings(actor),
  ])
  if (claims.length === 0 && query === '') return <EmptyState title={words.emptyTitle} text={words.emptyText} />
  const shown = claims.filter((claim) => passes(claim, filter))
  const scale = scales.find((s) => s.id === settings.scaleVersionId)
  return (
    <ClaimFinder query={query} filter={filter} verdicts={scale?.verdicts ?? []}>
      <p role="status" className={shown.length === 0 ? 'py-4 text-ink-muted' : 'pb-2 text-sm text-ink-muted'}>
        {shown.length === 0 ? words.noMatch : words.count(shown.length)}
      </p>
      <ul className="border-t border-rule">
        {shown.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} />
        ))}
      </ul>
    </ClaimFinder>
  )
}
