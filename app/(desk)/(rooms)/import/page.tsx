import type { Metadata } from 'next'
import { roleMay } from '../../../../domain/permissions.ts'
import { importWords as words } from '../../../../domain/words/import.ts'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { visit } from '../../member.ts'
import { ImportDesk } from './import-desk.tsx'

/** The page's title. */
export const metadata: Metadata = { title: words.title }

/** Bringing an article in. */
export default async function ImportPage() {
  const { desk, actor, member } = await visit()
  if (!roleMay(member.role, 'importArticle')) return <PageHeader title={words.title} lead={words.notAllowed} />
  const stories = await desk.read.stories(actor)
  return <ImportDesk stories={stories.map(({ id, title }) => ({ id, title }))} />
}
