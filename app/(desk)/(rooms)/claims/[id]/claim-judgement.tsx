import type { ReactNode } from 'react'
import type { Claim } from '../../../../../domain/claim.ts'
import { isBlank, type Prose } from '../../../../../domain/prose.ts'
import type { Verdict } from '../../../../../domain/scale.ts'
import { claimPageWords as words } from '../../../../../domain/words/desk.ts'
import { DateText } from '../../../../../ui/date-text.tsx'
import { ProseText } from '../../../../../ui/prose-text.tsx'
import { VerdictMark } from '../../../../../ui/verdict-mark.tsx'

/** The verdict with its reasons, to read: they are written on the claim's card. */
export function ClaimJudgement({
  claim,
  verdict,
  explanation,
}: {
  readonly claim: Claim
  readonly verdict: Verdict | null
  readonly explanation: Prose
}) {
  return (
    <div className="flex flex-col gap-4">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <VerdictMark verdict={verdict} />
        {verdict ? <span className="text-sm text-ink-muted">{verdict.definition}</span> : null}
      </p>
      <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[9.5rem_1fr]">
        <Entry term={words.inShort}>
          {claim.inShort ? <span className="font-medium">{claim.inShort}</span> : <Missing>{words.noInShort}</Missing>}
        </Entry>
        <Entry term={words.explanation}>
          {isBlank(explanation) ? <Missing>{words.noExplanation}</Missing> : <ProseText prose={explanation} />}
        </Entry>
        {claim.reading ? <Entry term={words.reading}>{claim.reading}</Entry> : null}
        {claim.saidWhen ? (
          <Entry term={words.saidWhen}>
            <DateText value={claim.saidWhen} />
          </Entry>
        ) : null}
        {claim.knownWhen ? (
          <Entry term={words.knownWhen}>
            <DateText value={claim.knownWhen} />
          </Entry>
        ) : null}
      </dl>
    </div>
  )
}

function Entry({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-sm text-ink-muted sm:pt-0.5">{term}</dt>
      <dd className="max-w-prose">{children}</dd>
    </>
  )
}

function Missing({ children }: { children: string }) {
  return <span className="text-ink-faint">{children}</span>
}
