import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { preload } from 'react-dom'
import { titleOf } from '../../../../domain/article.ts'
import { problemWords } from '../../../../domain/words/problems.ts'
import { workspaceWords as words } from '../../../../domain/words/workspace.ts'
import { ArticleFont } from '../../../fonts-ahead.tsx'
import { visit } from '../../member.ts'
import { NotOpened } from './not-opened.tsx'
import { OpenArticle } from './open-article.tsx'
import { packedAddress } from './packed-workspace.ts'
import { PeopleContext } from './people.tsx'

type Address = { readonly params: Promise<{ readonly id: string }> }

/** What is known of the article, read once a request. */
const read = cache(async (id: string) => {
  const { desk, actor } = await visit()
  return desk.read.article(actor, id)
})

/** The page's title: the article's. */
export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const found = await read((await params).id)
  return { title: found.ok ? titleOf(found.value) : words.failed.title }
}

/**
 * One article with its marks. Its text and all marks come from the door, asked for with the page: a browser reads them
 * many times faster than what is written into a page, and starts the page's scripts while the desk gathers them.
 */
export default async function ArticlePage({ params }: Address) {
  const { id } = await params
  const { desk, actor, member } = await visit()
  const found = await read(id)
  if (!found.ok && found.problem.type === 'notFound') notFound()
  if (!found.ok) return <NotOpened sentence={problemWords(found.problem)} />
  const stories = await desk.read.stories(actor)
  const { members } = await desk.read.members(actor)
  // Not sooner: one process reads the article, the page's own few rows and the script files, and this takes longest.
  preload(packedAddress(id), { as: 'fetch', crossOrigin: 'anonymous' })
  return (
    <PeopleContext value={members}>
      <ArticleFont />
      <OpenArticle key={id} articleId={id} me={member} stories={stories} />
    </PeopleContext>
  )
}
