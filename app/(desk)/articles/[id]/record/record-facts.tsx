import type { ReactNode } from 'react'
import { isBlank } from '../../../../../domain/prose.ts'
import type { RecordedFact } from '../../../../../domain/record.ts'
import { FACT_KIND_WORDS } from '../../../../../domain/words/facts.ts'
import { recordWords as words } from '../../../../../domain/words/record.ts'
import { signs } from '../../../../../domain/words/signs.ts'
import { Moment } from '../../../../../ui/date-text.tsx'
import { ProseText } from '../../../../../ui/prose-text.tsx'
import { VerdictMark } from '../../../../../ui/verdict-mark.tsx'
import { speakersSentence } from '../card/speakers-sentence.ts'
import { RecordAttempts } from './record-attempts.tsx'
import { RecordLines } from './record-lines.tsx'
import { factId, type Members } from './record-names.ts'
import { RecordQueries } from './record-queries.tsx'
import { RecordSources } from './record-sources.tsx'

/** Each fact with its verdict, its evidence, and who marked and judged it. */
export function RecordFacts({
  facts,
  outlet,
  members,
}: {
  readonly facts: readonly RecordedFact[]
  readonly outlet: string | null
  readonly members: Members
}) {
  if (facts.length === 0) return <p>{words.noFacts}</p>
  return (
    <ol className="flex flex-col gap-6">
      {facts.map((fact) => (
        <Fact key={fact.claim.id} fact={fact} outlet={outlet} members={members} />
      ))}
    </ol>
  )
}

function Fact({
  fact,
  outlet,
  members,
}: {
  readonly fact: RecordedFact
  readonly outlet: string | null
  readonly members: Members
}) {
  const { number, claim, quotes, places } = fact
  const speakers = [...new Set(places.map(({ speakers }) => speakersSentence(speakers, outlet)))]
  const lines: (readonly [string, ReactNode])[] = [
    [words.kind, claim.factKind ? FACT_KIND_WORDS[claim.factKind] : words.noKind],
    [words.words, quotes.map(signs.quoted).join(' · ')],
    [words.saidBy, speakers.join(' · ')],
    [words.verdict, <VerdictLine key="verdict" fact={fact} />],
    ...(claim.inShort ? ([[words.inShort, claim.inShort]] as const) : []),
    ...(isBlank(fact.explanation)
      ? []
      : ([[words.explanation, <ProseText key="explanation" prose={fact.explanation} />]] as const)),
    [words.marked, <DoneLine key="marked" at={claim.createdAt} name={members[claim.createdBy]} />],
    ...judgedLine(fact, members),
    [words.sources, <RecordSources key="sources" sources={fact.sources} />],
    ...(fact.attempts.length > 0
      ? ([[words.tried, <RecordAttempts key="tried" attempts={fact.attempts} />]] as const)
      : []),
    ...(fact.queries.length > 0
      ? ([[words.queries, <RecordQueries key="queries" queries={fact.queries} members={members} />]] as const)
      : []),
  ]
  return (
    <li id={factId(number)} className="record-fact scroll-mt-4 border-t border-rule-strong pt-3">
      <h3 className="pb-2 font-semibold wrap-anywhere">
        {signs.lead(words.fact(number))} <span dir="auto">{claim.text}</span>
      </h3>
      <RecordLines lines={lines} />
    </li>
  )
}

function VerdictLine({ fact: { verdict, scale } }: { readonly fact: RecordedFact }) {
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <VerdictMark verdict={verdict} />
      {scale ? <span className="text-sm text-ink-muted">{words.onScale(scale.name)}</span> : null}
    </span>
  )
}

function judgedLine({ judged }: RecordedFact, members: Members): (readonly [string, ReactNode])[] {
  if (!judged) return []
  return [[words.judged, <DoneLine key="judged" at={judged.at} name={members[judged.memberId]} />]]
}

function DoneLine({ at, name }: { readonly at: string; readonly name: string | undefined }) {
  return (
    <>
      <Moment value={at} withTime /> {words.by(name ?? words.someone)}
    </>
  )
}
