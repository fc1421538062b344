import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { titleOf } from '../../../../../domain/article.ts'
import { problemWords } from '../../../../../domain/words/problems.ts'
import { recordWords as words } from '../../../../../domain/words/record.ts'
import { FullPage } from '../../../../../ui/full-page.tsx'
import { ButtonLink } from '../../../../button-link.tsx'
import { visit } from '../../../member.ts'
import { RecordCoverage } from './record-coverage.tsx'
import { RecordDetails } from './record-details.tsx'
import { RecordFacts } from './record-facts.tsx'
import { RecordHead } from './record-head.tsx'
import { RecordPart } from './record-part.tsx'
import { RecordScales } from './record-scales.tsx'
import { RecordText } from './record-text.tsx'
import '../../../../../ui/record.css'

type Address = { readonly params: Promise<{ readonly id: string }> }

/** The record of the article, read once a request. */
const read = cache(async (id: string) => {
  const { desk, actor } = await visit()
  return desk.read.record(actor, id)
})

/** The page's title: the article's. */
export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const found = await read((await params).id)
  return { title: found.ok ? words.of(titleOf(found.value.article)) : words.title }
}

/** How an article was checked, sentence by sentence and fact by fact, to be read and printed at the desk. */
export default async function RecordPage({ params }: Address) {
  const { id } = await params
  const found = await read(id)
  if (!found.ok && found.problem.type === 'notFound') notFound()
  if (!found.ok) return <Failed id={id} sentence={problemWords(found.problem)} />
  const { article, capture, desk, members, record } = found.value
  return (
    <main id="content" tabIndex={-1} className="record mx-auto w-full max-w-4xl px-4 pt-6 pb-24 sm:px-8">
      <RecordHead article={article} deskName={desk.name} madeAt={new Date().toISOString()} />
      <RecordPart title={words.article}>
        <RecordDetails article={article} capture={capture} />
      </RecordPart>
      <RecordPart title={words.coverage}>
        <RecordCoverage counts={record.counts} facts={record.facts} />
      </RecordPart>
      <RecordPart title={words.text}>
        <RecordText record={record} language={article.language} />
      </RecordPart>
      <RecordPart title={words.factsTitle}>
        <RecordFacts facts={record.facts} outlet={article.outlet} members={members} />
      </RecordPart>
      {record.scales.length > 0 ? (
        <RecordPart title={words.scales}>
          <RecordScales scales={record.scales} />
        </RecordPart>
      ) : null}
    </main>
  )
}

function Failed({ id, sentence }: { readonly id: string; readonly sentence: string }) {
  return (
    <FullPage title={words.title} text={sentence}>
      <ButtonLink href={`/articles/${id}`}>{words.back}</ButtonLink>
    </FullPage>
  )
}
