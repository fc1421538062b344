import { CITATION_STANCES, type Citation, type CitationStance, type Source } from '../../../../../domain/source.ts'
import { hostOf } from '../../../../../domain/web-address.ts'
import { CITATION_FIELD_WORDS, CITATION_STANCE_WORDS, SOURCE_KIND_WORDS } from '../../../../../domain/words/card.ts'
import { claimPageWords as words } from '../../../../../domain/words/desk.ts'
import { signs } from '../../../../../domain/words/signs.ts'
import { DateText } from '../../../../../ui/date-text.tsx'
import { OutsideLink } from '../../../../../ui/prose-text.tsx'
import { Tag } from '../../../../../ui/tag.tsx'

/** The sources of a claim, those that support it first, to read. A confidential one is only named to who may know it. */
export function ClaimSources({
  citations,
  sources,
}: {
  readonly citations: readonly Citation[]
  readonly sources: readonly Source[]
}) {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const sorted = citations.toSorted((a, b) => rank(a.stance) - rank(b.stance))
  return (
    <ul className="border-t border-rule">
      {sorted.map((citation) => (
        <li key={citation.id} className="grid gap-x-6 gap-y-1 border-b border-rule py-3 sm:grid-cols-[9.5rem_1fr]">
          <Stance stance={citation.stance} />
          <SourceLine citation={citation} source={byId.get(citation.sourceId) ?? null} />
        </li>
      ))}
    </ul>
  )
}

function rank(stance: CitationStance | null): number {
  return stance === null ? CITATION_STANCES.length : CITATION_STANCES.indexOf(stance)
}

function Stance({ stance }: { stance: CitationStance | null }) {
  if (stance === null) return <span className="text-sm text-ink-faint">{words.noStance}</span>
  const { glyph, word } = CITATION_STANCE_WORDS[stance]
  return (
    <span className="text-sm">
      <span aria-hidden="true" className="inline-block w-4">
        {glyph}
      </span>
      {word}
    </span>
  )
}

function SourceLine({ citation, source }: { citation: Citation; source: Source | null }) {
  if (!source) return <p className="text-ink-muted">{words.confidentialSource}</p>
  const about = [source.author, source.publisher, citation.locator].filter(Boolean).join(' · ')
  return (
    <div className={source.confidential ? '-mx-2 rounded-sm bg-desk-note px-2 py-1' : ''}>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-medium">
          {source.url ? <OutsideLink href={source.url}>{nameOf(source)}</OutsideLink> : nameOf(source)}
        </span>
        {source.confidential ? <Tag>{words.confidentialTag}</Tag> : null}
        {source.kind ? <Tag>{SOURCE_KIND_WORDS[source.kind]}</Tag> : null}
      </p>
      {about || source.issued || source.accessed || source.archivedUrl ? (
        <SourceFacts source={source} about={about} />
      ) : null}
      {citation.quote ? (
        <blockquote className="prose-serif mt-1 border-s-2 border-rule ps-3">{citation.quote}</blockquote>
      ) : null}
      {source.confidential && citation.readersMayKnow ? (
        <p className="mt-1 text-sm">
          <span className="text-ink-muted">{signs.lead(CITATION_FIELD_WORDS.readersMayKnow)} </span>
          {citation.readersMayKnow}
        </p>
      ) : null}
    </div>
  )
}

function nameOf(source: Source): string {
  return source.title || (source.url ? hostOf(source.url) : words.untitledSource)
}

function SourceFacts({ source, about }: { source: Source; about: string }) {
  return (
    <p className="flex flex-wrap gap-x-3 text-sm text-ink-muted">
      {about ? <span>{about}</span> : null}
      {source.issued ? <DateText value={source.issued} /> : null}
      {source.accessed ? (
        <span>
          {words.accessed} <DateText value={source.accessed} />
        </span>
      ) : null}
      {source.archivedUrl ? <OutsideLink href={source.archivedUrl}>{words.archivedCopy}</OutsideLink> : null}
    </p>
  )
}
