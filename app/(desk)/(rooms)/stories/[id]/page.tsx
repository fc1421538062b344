import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { roleMay } from '../../../../../domain/permissions.ts'
import { storyWords as words } from '../../../../../domain/words/desk.ts'
import { PageHeader } from '../../../../../ui/page-header.tsx'
import { visit } from '../../../member.ts'
import { ArticleRow } from '../../article-row.tsx'
import { ClaimRow } from '../../claim-row.tsx'
import { Section } from '../../section.tsx'
import { RenameStory } from './rename-story.tsx'

type Props = { params: Promise<{ id: string }> }

async function read({ params }: Props) {
  const { desk, actor, member } = await visit()
  const story = await desk.read.story(actor, (await params).id)
  if (!story.ok) notFound()
  return { page: story.value, member }
}

/** The page's title. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await read(props)).page.story.title }
}

/** A story: its articles, and the claims that they make. */
export default async function StoryPage(props: Props) {
  const { page, member } = await read(props)
  const { story, articles, claims, versions } = page
  return (
    <>
      <PageHeader title={story.title}>
        {roleMay(member.role, 'renameStory') ? <RenameStory story={story} versions={versions} /> : null}
      </PageHeader>
      <Section title={words.articles} empty={articles.length === 0 ? words.noArticles : null}>
        <ul className="border-t border-rule">
          {articles.map((article) => (
            <ArticleRow key={article.id} article={article} withStory={false} />
          ))}
        </ul>
      </Section>
      <Section title={words.claims} empty={claims.length === 0 ? words.noClaims : null}>
        <ul className="border-t border-rule">
          {claims.map((claim) => (
            <ClaimRow key={claim.id} claim={claim} />
          ))}
        </ul>
      </Section>
    </>
  )
}
