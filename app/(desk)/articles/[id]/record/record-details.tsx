import type { ReactNode } from 'react'
import type { Article } from '../../../../../domain/article.ts'
import type { Capture } from '../../../../../domain/capture.ts'
import { CHECKING_WORDS } from '../../../../../domain/words/facts.ts'
import { recordWords } from '../../../../../domain/words/record.ts'
import { DateText, Moment } from '../../../../../ui/date-text.tsx'
import { OutsideLink } from '../../../../../ui/prose-text.tsx'
import { RecordLines } from './record-lines.tsx'

const words = recordWords.details

/** What is known of the article, and which capture of it was checked. */
export function RecordDetails({ article, capture }: { readonly article: Article; readonly capture: Capture }) {
  const lines: readonly (readonly [string, ReactNode])[] = [
    [words.outlet, article.outlet ?? recordWords.none],
    [words.byline, article.byline ?? recordWords.none],
    [words.publishedAt, <DateText key="at" value={article.publishedAt} />],
    [words.url, <Address key="url" url={article.url} />],
    [words.obtained, article.obtained || recordWords.none],
    [words.checking, CHECKING_WORDS[article.checking]],
    [words.captured, <Moment key="captured" value={capture.capturedAt} withTime />],
    [words.sha256, <code key="hash">{capture.sha256}</code>],
  ]
  return <RecordLines lines={lines} />
}

function Address({ url }: { readonly url: string | null }) {
  return url ? <OutsideLink href={url}>{url}</OutsideLink> : recordWords.none
}
