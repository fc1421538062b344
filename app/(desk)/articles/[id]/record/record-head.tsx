import { type Article, titleOf } from '../../../../../domain/article.ts'
import { recordWords as words } from '../../../../../domain/words/record.ts'
import { Moment } from '../../../../../ui/date-text.tsx'
import { PageHeader } from '../../../../../ui/page-header.tsx'
import { ButtonLink } from '../../../../button-link.tsx'
import { PrintButton } from './print-button.tsx'

/** What this is, for whom, and when it was made. */
export function RecordHead({
  article,
  deskName,
  madeAt,
}: {
  readonly article: Article
  readonly deskName: string
  readonly madeAt: string
}) {
  return (
    <>
      <p className="mb-5 rounded-md border-2 border-ink px-3 py-1.5 text-center font-semibold">{words.internal}</p>
      <PageHeader
        title={<span dir="auto">{words.of(titleOf(article))}</span>}
        lead={
          <>
            {deskName} · {words.made} <Moment value={madeAt} withTime />
          </>
        }
      >
        <span className="flex flex-wrap gap-2 print:hidden">
          <ButtonLink href={`/articles/${article.id}`}>{words.back}</ButtonLink>
          <PrintButton />
        </span>
      </PageHeader>
    </>
  )
}
