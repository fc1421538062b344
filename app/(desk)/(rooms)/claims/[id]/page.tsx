import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { roleMay } from '../../../../../domain/permissions.ts'
import type { ClaimPage as ClaimPageOf } from '../../../../../domain/reading.ts'
import { claimPageWords as words } from '../../../../../domain/words/desk.ts'
import { PageHeader } from '../../../../../ui/page-header.tsx'
import type { HistoryNames } from '../../../articles/[id]/card/history-words.ts'
import { visit } from '../../../member.ts'
import { Section } from '../../section.tsx'
import { ClaimActions } from './claim-actions.tsx'
import { ClaimAttempts } from './claim-attempts.tsx'
import { ClaimHistory } from './claim-history.tsx'
import { ClaimJudgement } from './claim-judgement.tsx'
import { ClaimLead } from './claim-lead.tsx'
import { ClaimPlaces } from './claim-places.tsx'
import { ClaimSources } from './claim-sources.tsx'

type Props = { params: Promise<{ id: string }> }

/** The claim, read once a request: its title and the page ask for the same. */
const readClaim = cache(async (id: string) => {
  const { desk, actor } = await visit()
  const [claim, explanation] = await Promise.all([
    desk.read.claim(actor, id),
    desk.read.proseOf(actor, { kind: 'explanation', subject: id }),
  ])
  if (!claim.ok) notFound()
  return { page: claim.value, explanation }
})

/** The page's title. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { page } = await readClaim((await params).id)
  return { title: page.claim.text || words.noText }
}

/** A claim with every place it appears, how it was judged and on what evidence. */
export default async function ClaimPage({ params }: Props) {
  const { member } = await visit()
  const { page, explanation } = await readClaim((await params).id)
  const { claim, attempts } = page
  const standing = attempts.filter((attempt) => attempt.removedAt === null)
  const citations = page.citations.filter((citation) => citation.removedAt === null)
  return (
    <>
      <PageHeader
        title={<span className="prose-serif font-medium">{claim.text || words.noText}</span>}
        lead={<ClaimLead claim={claim} />}
      >
        {roleMay(member.role, 'mergeClaims') ? (
          <ClaimActions claim={claim} places={page.places.length} versions={page.versions} />
        ) : null}
      </PageHeader>
      <Section title={words.judgement}>
        <ClaimJudgement claim={claim} verdict={page.verdict} explanation={explanation} />
      </Section>
      <Section title={words.appearances} empty={page.places.length === 0 ? words.noAppearances : null}>
        <ClaimPlaces
          places={page.places}
          versions={page.versions}
          mayChange={roleMay(member.role, 'unlinkAppearance')}
        />
      </Section>
      <Section title={words.sources} empty={citations.length === 0 ? words.noSources : null}>
        <ClaimSources citations={citations} sources={page.sources} />
      </Section>
      <Section title={words.attempts} empty={standing.length === 0 ? words.noAttempts : null}>
        <ClaimAttempts attempts={standing} />
      </Section>
      <ClaimHistory
        claimId={claim.id}
        names={namesOf(page)}
        memberId={member.id}
        mayWrite={roleMay(member.role, 'write')}
      />
    </>
  )
}

/** What the words of its history are made with. */
function namesOf({ scales, sources, citations, members }: ClaimPageOf): HistoryNames {
  return {
    article: { outlet: null },
    scales: byId(scales),
    source: byId(sources),
    citation: byId(citations),
    members,
  }
}

function byId<T extends { readonly id: string }>(things: readonly T[]): Record<string, T> {
  return Object.fromEntries(things.map((thing) => [thing.id, thing]))
}
