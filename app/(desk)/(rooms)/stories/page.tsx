import type { Metadata } from 'next'
import Link from 'next/link'
import { Suspense } from 'react'
import { roleMay } from '../../../../domain/permissions.ts'
import type { StorySummary } from '../../../../domain/reading.ts'
import { storyWords as words } from '../../../../domain/words/desk.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { RowsSkeleton } from '../../../../ui/rows-skeleton.tsx'
import { type Visit, visit } from '../../member.ts'
import { NewStory } from './new-story.tsx'

/** The page's title. */
export const metadata: Metadata = { title: words.title }

/** Every story of the desk. */
export default async function StoriesPage() {
  const asked = await visit()
  return (
    <>
      <PageHeader title={words.title} lead={words.lead}>
        {roleMay(asked.member.role, 'createStory') ? <NewStory /> : null}
      </PageHeader>
      <Suspense fallback={<RowsSkeleton />}>
        <Stories {...asked} />
      </Suspense>
    </>
  )
}

async function Stories({ desk, actor }: Visit) {
  const stories = await desk.read.stories(actor)
  if (stories.length === 0) return <EmptyState title={words.emptyTitle} text={words.emptyText} />
  return (
    <ul className="border-t border-rule">
      {stories.map((story) => (
        <StoryRow key={story.id} story={story} />
      ))}
    </ul>
  )
}

function StoryRow({ story }: { story: StorySummary }) {
  return (
    <li className="relative flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 border-b border-rule py-4 hover:bg-paper-raised sm:px-3">
      <Link
        href={`/stories/${story.id}`}
        prefetch={false}
        className="prose-serif min-w-0 text-lg no-underline after:absolute after:inset-0"
      >
        {story.title}
      </Link>
      <span className="figures text-sm text-ink-muted">{words.count(story.articles)}</span>
    </li>
  )
}
