import { type ClaimSearch, claimSearchQuery } from '../../../../domain/claim-search.ts'
import { claimSearchWords as words } from '../../../../domain/words/claim-search.ts'
import { ButtonLink } from '../../../button-link.tsx'

/** The ways to the page before and behind; nothing where there is one page. */
export function ClaimPages({ search, total }: { readonly search: ClaimSearch; readonly total: number }) {
  const pages = Math.ceil(total / search.limit)
  const { page } = search
  if (pages < 2 || page > pages) return null
  const hrefOf = (to: number) => `/claims?${claimSearchQuery({ ...search, page: to })}`
  return (
    <nav aria-label={words.pages} className="flex flex-wrap items-center justify-between gap-3 pt-5">
      <span className="min-w-32">
        {page > 1 ? <ButtonLink href={hrefOf(page - 1)}>{words.previous}</ButtonLink> : null}
      </span>
      <span aria-current="page" className="figures text-sm text-ink-muted">
        {words.page(page, pages)}
      </span>
      <span className="min-w-32 text-end">
        {page < pages ? <ButtonLink href={hrefOf(page + 1)}>{words.next}</ButtonLink> : null}
      </span>
    </nav>
  )
}
