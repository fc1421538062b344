import type { RecordedFact } from '../../../../../domain/record.ts'
import type { Citation, Source } from '../../../../../domain/source.ts'
import { CITATION_STANCE_WORDS, SOURCE_KIND_WORDS } from '../../../../../domain/words/card.ts'
import { recordWords as words } from '../../../../../domain/words/record.ts'
import { signs } from '../../../../../domain/words/signs.ts'
import { OutsideLink } from '../../../../../ui/prose-text.tsx'
import { Tag } from '../../../../../ui/tag.tsx'

/** The sources of a fact with what they do for it, where in them, and where a copy is kept. */
export function RecordSources({ sources }: { readonly sources: RecordedFact['sources'] }) {
  if (sources.length === 0) return <span className="text-ink-muted">{words.noSources}</span>
  return (
    <ul className="flex flex-col gap-1">
      {sources.map(({ citation, source }) => (
        <li key={citation.id}>
          {citation.stance ? `${signs.lead(CITATION_STANCE_WORDS[citation.stance].word)} ` : null}
          {source ? <SourceLine citation={citation} source={source} /> : words.hidden}
        </li>
      ))}
    </ul>
  )
}

function SourceLine({ citation, source }: { readonly citation: Citation; readonly source: Source }) {
  const { title, url, archivedUrl, kind, confidential } = source
  const about = [source.author, source.publisher, source.issued, citation.locator].filter((part) => part !== '')
  return (
    <>
      {url ? <OutsideLink href={url}>{title || url}</OutsideLink> : title || words.untitled}
      {about.length > 0 ? ` · ${about.join(' · ')}` : null}
      {archivedUrl ? (
        <>
          {' · '}
          <OutsideLink href={archivedUrl}>{words.archived}</OutsideLink>
        </>
      ) : null}{' '}
      {kind ? <Tag>{SOURCE_KIND_WORDS[kind]}</Tag> : null} {confidential ? <Tag>{words.confidential}</Tag> : null}
      {citation.quote ? (
        <blockquote dir="auto" className="prose-serif border-s-2 border-rule ps-3">
          {citation.quote}
        </blockquote>
      ) : null}
    </>
  )
}
