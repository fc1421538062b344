import Link from 'next/link'
import { titleOf } from '../../../domain/article.ts'
import type { ArticleSummary } from '../../../domain/reading.ts'
import { articleListWords as words } from '../../../domain/words/desk.ts'
import { DateText } from '../../../ui/date-text.tsx'
import { Tag } from '../../../ui/tag.tsx'

/** One article in a list: what it is, from where and when, and how far its checking has come. */
export function ArticleRow({
  article,
  withStory = true,
}: {
  readonly article: ArticleSummary
  readonly withStory?: boolean
}) {
  return (
    <li className="relative border-b border-rule hover:bg-paper-raised">
      <div className="grid gap-x-8 gap-y-2 py-4 sm:grid-cols-[1fr_11rem] sm:px-3">
        <div className="min-w-0">
          <p dir="auto" className="prose-serif text-lg text-balance">
            <Link
              href={`/articles/${article.id}`}
              prefetch={false}
              className="no-underline after:absolute after:inset-0"
            >
              {titleOf(article)}
            </Link>
          </p>
          <p className="mt-1 flex flex-wrap items-center gap-x-2 text-sm text-ink-muted">
            <span>{article.outlet ?? words.noOutlet}</span>
            <Dot />
            <DateText value={article.publishedAt} />
            {withStory && article.storyTitle ? (
              <>
                <Dot />
                <Link href={`/stories/${article.storyId}`} prefetch={false} className="relative underline">
                  {article.storyTitle}
                </Link>
              </>
            ) : null}
            {article.headline === null ? <Tag>{words.workingTitleTag}</Tag> : null}
            {article.archivedAt ? <Tag>{words.archivedTag}</Tag> : null}
          </p>
        </div>
        <Progress claims={article.claims} judged={article.judged} />
      </div>
    </li>
  )
}

function Dot() {
  return <span aria-hidden="true">·</span>
}

/** How many claims are judged, as words and as a line that fills. */
function Progress({ claims, judged }: { claims: number; judged: number }) {
  return (
    <div className="figures self-center text-sm text-ink-muted sm:text-end">
      {words.judged(judged, claims)}
      {claims > 0 ? (
        <div aria-hidden="true" className="mt-1.5 h-0.5 max-w-44 bg-rule">
          <div className="h-full bg-accent" style={{ inlineSize: `${(100 * judged) / claims}%` }} />
        </div>
      ) : null}
    </div>
  )
}
