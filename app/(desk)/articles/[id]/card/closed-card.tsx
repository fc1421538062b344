'use client'

import { TriangleAlert } from 'lucide-react'
import type { Appearance } from '../../../../../domain/annotation.ts'
import { isOpenQuery } from '../../../../../domain/query.ts'
import type { NumberedClaim } from '../../../../../domain/reading-order.ts'
import { cardWords, STANCE_WORDS } from '../../../../../domain/words/card.ts'
import { VerdictMark } from '../../../../../ui/verdict-mark.tsx'
import { QueryChip } from '../query-chip.tsx'
import { useWorkspace } from '../workspace-store.tsx'
import { type Card, cardOf, leaksOf, missingOfCard, needsRecheck } from './card.ts'
import { focusCard } from './card-focus.ts'
import { speakersSentence } from './speakers-sentence.ts'

const words = cardWords.closed

/** A claim at one place in two lines: which and what; who says so, on what sources, and what is not right yet. */
export function ClosedCard({
  claim,
  appearance,
  onOpen,
}: {
  readonly claim: NumberedClaim
  readonly appearance: Appearance
  readonly onOpen: () => void
}) {
  const { workspace, claims } = useWorkspace()
  const card = cardOf(workspace, claims, appearance.id)
  if (!card) return null
  const open = () => {
    onOpen()
    // The button is gone when the card is open.
    focusCard(appearance.id, 'card')
  }
  return (
    <button
      type="button"
      onClick={open}
      className={`flex w-full cursor-pointer flex-col gap-0.5 rounded-md border border-rule bg-paper px-3 py-1.5 text-start hover:border-rule-strong hover:bg-paper-raised pointer-coarse:min-h-11 ${claim.claim.leftOut ? 'border-dashed' : ''}`}
    >
      <span className="flex w-full items-baseline gap-2">
        <span className="figures shrink-0 text-sm font-semibold">{card.number}</span>
        <VerdictMark verdict={card.verdict} />
        <span dir="auto" className="min-w-0 flex-1 truncate">
          {card.claim.text || words.noText}
        </span>
      </span>
      <SecondLine card={card} outlet={workspace.article.outlet} />
    </button>
  )
}

function SecondLine({ card, outlet }: { readonly card: Card; readonly outlet: string | null }) {
  const { stance, speakers } = card.annotation
  const warnings = warningsOf(card)
  return (
    <span className="flex w-full items-center gap-2 text-sm text-ink-muted in-data-crowded:hidden">
      <span className="min-w-0 flex-1 truncate">
        {stance === 'asserts' ? '' : `${STANCE_WORDS[stance]} · `}
        {speakersSentence(speakers, outlet)}
      </span>
      <QueryChip count={card.queries.filter(isOpenQuery).length} />
      <span className="figures shrink-0">{words.sources(card.cited.length)}</span>
      {warnings.length > 0 ? (
        <span className="inline-flex shrink-0 items-center gap-1 font-medium text-danger">
          <TriangleAlert aria-hidden="true" className="size-3.5" />
          {warnings.join(' · ')}
        </span>
      ) : (
        <Missing count={missingOfCard(card).length} />
      )}
    </span>
  )
}

function Missing({ count }: { readonly count: number }) {
  return count === 0 ? null : <span className="figures shrink-0">{words.missing(count)}</span>
}

function warningsOf(card: Card): string[] {
  const leaks = card.cited.some(({ source }) => leaksOf(card, source, null).length > 0)
  return [
    ...(needsRecheck(card) ? [words.recheck] : []),
    ...(leaks ? [words.leak] : []),
    ...(card.claim.leftOut ? [words.leftOut] : []),
  ]
}
