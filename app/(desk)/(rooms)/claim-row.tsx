import Link from 'next/link'
import type { CitedWords, ClaimSummary } from '../../../domain/reading.ts'
import { claimSearchWords } from '../../../domain/words/claim-search.ts'
import { claimPageWords as words } from '../../../domain/words/desk.ts'
import { claimStatusWords } from '../../../domain/words/members.ts'
import { signs } from '../../../domain/words/signs.ts'
import { Tag } from '../../../ui/tag.tsx'
import { VerdictMark } from '../../../ui/verdict-mark.tsx'

/** What a row is given: the claim, the name of whose work it is, and the words of a source that it was found by. */
type ClaimRowProps = {
  readonly claim: ClaimSummary
  readonly assignee?: string | null
  readonly cited?: CitedWords | null
}

/** One claim in a list: its verdict, what is so in short, and where it appears. */
export function ClaimRow({ claim, assignee = null, cited = null }: ClaimRowProps) {
  return (
    <li className="relative border-b border-rule py-4 hover:bg-paper-raised sm:px-3">
      <div className="grid gap-x-6 gap-y-1.5 sm:grid-cols-[9.5rem_1fr]">
        <div className="pt-0.5">
          <VerdictMark verdict={claim.verdict} />
        </div>
        <div className="min-w-0">
          <p dir="auto" className="prose-serif text-lg">
            <Link href={`/claims/${claim.id}`} prefetch={false} className="no-underline after:absolute after:inset-0">
              {claim.text || words.noText}
            </Link>
          </p>
          {claim.inShort ? (
            <p dir="auto" className="mt-0.5 max-w-prose">
              {claim.inShort}
            </p>
          ) : null}
          {cited ? <FoundBy cited={cited} /> : null}
          <p className="mt-1 flex flex-wrap items-center gap-x-2 text-sm text-ink-muted">
            <span>{whereWords(claim)}</span>
            {claim.status === 'open' ? null : <Tag>{claimStatusWords[claim.status]}</Tag>}
            {assignee === null ? null : <span>{claimSearchWords.assignedTo(assignee)}</span>}
            {claim.retiredAt ? <Tag>{words.retiredTag}</Tag> : null}
          </p>
        </div>
      </div>
    </li>
  )
}

function FoundBy({ cited: { title, publisher, quote } }: { readonly cited: CitedWords }) {
  return (
    <p className="mt-0.5 line-clamp-2 max-w-prose text-sm text-ink-muted">
      {claimSearchWords.cited}{' '}
      {[title || publisher, quote === '' ? '' : signs.quoted(quote)].filter((part) => part !== '').join(' · ')}
    </p>
  )
}

/** Where it appears: the outlets or titles where they are few, else their number. */
function whereWords({ articles }: ClaimSummary): string {
  const places = articles.reduce((sum, article) => sum + article.places, 0)
  if (places === 0) return words.nowhere
  const names = [...new Set(articles.map((article) => article.outlet ?? article.title))]
  return words.where(places, articles.length, names)
}
