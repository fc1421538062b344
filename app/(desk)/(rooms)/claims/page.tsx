import type { Metadata } from 'next'
import { claimSearchIn, isEveryClaim } from '../../../../domain/claim-search.ts'
import { roleMay } from '../../../../domain/permissions.ts'
import { deskVerdicts } from '../../../../domain/scale.ts'
import { claimPageWords as words } from '../../../../domain/words/desk.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { ButtonLink } from '../../../button-link.tsx'
import { visit } from '../../member.ts'
import { type AddressQuery, queryOf } from './address-query.ts'
import { ClaimFinder } from './claim-finder.tsx'
import { ClaimsFound } from './claims-found.tsx'

/** The page's title. */
export const metadata: Metadata = { title: words.title }

/** The claims of the desk. What is looked for, and which page of it, stands in the address, and needs no script. */
export default async function ClaimsPage({ searchParams }: { searchParams: Promise<AddressQuery> }) {
  const { desk, actor, member } = await visit()
  const search = claimSearchIn(queryOf(await searchParams))
  const [list, { scales, desk: settings }, { members }, stories, outlets] = await Promise.all([
    desk.read.claims(actor, search),
    desk.read.settings(actor),
    desk.read.members(actor),
    desk.read.stories(actor),
    desk.read.outlets(actor),
  ])
  const isEmpty = list.total === 0 && isEveryClaim(search)
  const scale = scales.find((one) => one.id === settings.scaleVersionId)
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      {isEmpty ? (
        <EmptyState title={words.emptyTitle} text={words.emptyText}>
          <ButtonLink href="/">{words.emptyAction}</ButtonLink>
        </EmptyState>
      ) : (
        <ClaimFinder
          search={search}
          choices={{
            verdicts: deskVerdicts(scale ?? null),
            members: members.filter(({ role }) => roleMay(role, 'markReady')).map(({ id, name }) => ({ id, name })),
            me: member.id,
            stories: stories.map(({ id, title }) => ({ id, name: title })),
            outlets: outlets.map((name) => ({ id: name, name })),
          }}
        >
          <ClaimsFound
            search={search}
            list={list}
            names={Object.fromEntries(members.map(({ id, name }) => [id, name]))}
          />
        </ClaimFinder>
      )}
    </>
  )
}
