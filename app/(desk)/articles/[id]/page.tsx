import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { titleOf } from '../../../../domain/article.ts'
import { problemWords } from '../../../../domain/words/problems.ts'
import { workspaceWords as words } from '../../../../domain/words/workspace.ts'
import { encodeWorkspace } from '../../../../domain/workspace-wire.ts'
import { FullPage } from '../../../../ui/full-page.tsx'
import { ButtonLink } from '../../../button-link.tsx'
import { ArticleFont } from '../../../fonts-ahead.tsx'
import { visit } from '../../member.ts'
import { FindProvider } from './find/find-provider.tsx'
import { PeopleContext } from './people.tsx'
import { Workspace } from './workspace.tsx'
import { WorkspaceProvider } from './workspace-provider.tsx'

type Address = { readonly params: Promise<{ readonly id: string }> }

/** The workspace of the article, read once a request. */
const read = cache(async (id: string) => {
  const { desk, actor } = await visit()
  return desk.read.workspace(actor, id)
})

/** The page's title: the article's. */
export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const found = await read((await params).id)
  return { title: found.ok ? titleOf(found.value.article) : words.failed.title }
}

/** One article with its marks. */
export default async function ArticlePage({ params }: Address) {
  const { id } = await params
  const { desk, actor, member } = await visit()
  const found = await read(id)
  if (!found.ok && found.problem.type === 'notFound') notFound()
  if (!found.ok) return <Failed sentence={problemWords(found.problem)} />
  const stories = await desk.read.stories(actor)
  const { members } = await desk.read.members(actor)
  return (
    <PeopleContext value={members}>
      <ArticleFont />
      <WorkspaceProvider key={id} first={encodeWorkspace(found.value)} me={member}>
        <FindProvider>
          <Workspace stories={stories} />
        </FindProvider>
      </WorkspaceProvider>
    </PeopleContext>
  )
}

function Failed({ sentence }: { readonly sentence: string }) {
  return (
    <FullPage title={words.failed.title} text={sentence}>
      <ButtonLink href="/">{words.back}</ButtonLink>
    </FullPage>
  )
}
