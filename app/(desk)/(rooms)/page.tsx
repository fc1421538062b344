import type { Metadata } from 'next'
import { roleMay } from '../../../domain/permissions.ts'
import { articleListWords as words } from '../../../domain/words/desk.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { ButtonLink } from '../../button-link.tsx'
import { visit } from '../member.ts'
import { ArticleList } from './article-list.tsx'
import { SampleStory } from './sample-story.tsx'

/** The page's title. */
export const metadata: Metadata = { title: words.title }

/** The desk: every article, newest first; an empty one says how to begin. */
export default async function ArticlesPage() {
  const { desk, actor, member } = await visit()
  const articles = await desk.read.articles(actor)
  const mayImport = roleMay(member.role, 'importArticle')
  if (articles.length === 0) return <EmptyDesk mayImport={mayImport} />
  return (
    <>
      <PageHeader title={words.title}>{mayImport ? <BringIn /> : null}</PageHeader>
      <ArticleList articles={articles} />
    </>
  )
}

function EmptyDesk({ mayImport }: { mayImport: boolean }) {
  return (
    <>
      <PageHeader title={words.title} />
      <EmptyState title={words.emptyTitle} text={mayImport ? words.emptyText : words.emptyForReaders}>
        {mayImport ? (
          <>
            <BringIn />
            <SampleStory />
          </>
        ) : null}
      </EmptyState>
    </>
  )
}

function BringIn() {
  return (
    <ButtonLink href="/import" variant="primary">
      {words.bringIn}
    </ButtonLink>
  )
}
