import { type ClaimSearch, claimSearchQuery, isEveryClaim } from '../../../../domain/claim-search.ts'
import type { ClaimList } from '../../../../domain/reading.ts'
import { claimSearchWords as words } from '../../../../domain/words/claim-search.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { ButtonLink } from '../../../button-link.tsx'
import { ClaimRow } from '../claim-row.tsx'
import { ClaimPages } from './claim-pages.tsx'

/** What the list is given. `names` are those of members, by id. */
type ClaimsFoundProps = {
  readonly search: ClaimSearch
  readonly list: ClaimList
  readonly names: Readonly<Record<string, string>>
}

/** A page of the claims that were found: how many there are, a row each, and the ways to other pages. */
export function ClaimsFound({ search, list, names }: ClaimsFoundProps) {
  const { claims, total } = list
  if (total === 0) return <NothingFound />
  const first = (search.page - 1) * search.limit + 1
  const isWhole = claims.length === total
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 pb-2">
        <p role="status" className="figures text-sm text-ink-muted">
          {claims.length === 0
            ? words.behindEnd
            : isWhole
              ? words.count(total)
              : words.range(first, first + claims.length - 1, total)}
        </p>
        {isEveryClaim(search) ? null : (
          <ButtonLink href="/claims" variant="plain" size="small">
            {words.clear}
          </ButtonLink>
        )}
      </div>
      {claims.length === 0 ? (
        <ButtonLink href={`/claims?${claimSearchQuery({ ...search, page: 1 })}`}>{words.first}</ButtonLink>
      ) : (
        <ul className="border-t border-rule">
          {claims.map((claim) => (
            <ClaimRow
              key={claim.id}
              claim={claim}
              assignee={claim.assigneeId === null ? null : (names[claim.assigneeId] ?? null)}
              cited={list.cited[claim.id] ?? null}
            />
          ))}
        </ul>
      )}
      <ClaimPages search={search} total={total} />
    </>
  )
}

function NothingFound() {
  return (
    <div role="status">
      <EmptyState title={words.noneTitle} text={words.noneText}>
        <ButtonLink href="/claims">{words.clear}</ButtonLink>
      </EmptyState>
    </div>
  )
}
