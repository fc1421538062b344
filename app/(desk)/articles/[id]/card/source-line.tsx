'use client'

import { ChevronRight, Lock, TriangleAlert } from 'lucide-react'
import { useId } from 'react'
import { Button } from 'react-aria-components/Button'
import { cardWords } from '../../../../../domain/words/card.ts'
import { type Card, type Cited, leaksOf } from './card.ts'
import type { CardView } from './card-view.ts'
import { CitationStancePicker } from './citation-stance-picker.tsx'
import { SourceDetails } from './source-details.tsx'
import { hostOf } from './source-entry.ts'

const words = cardWords.sources

/** A source on one line: what it does for the claim, what it is called, where in it; opened, everything about it. */
export function SourceLine({
  card,
  cited,
  view,
}: {
  readonly card: Card
  readonly cited: Cited
  readonly view: CardView
}) {
  const { citation, source } = cited
  const panel = useId()
  const isOpen = view.openSource === citation.id
  const title = source.title || (source.url ? hostOf(source.url) : '') || words.untitled
  const leaks = leaksOf(card, source, view.explanation)
  return (
    <li className="border-b border-rule last:border-b-0">
      <div className="-ms-2 flex min-h-9 items-center">
        <CitationStancePicker annotationId={card.annotation.id} citation={citation} title={title} />
        <Button
          aria-expanded={isOpen}
          {...(isOpen ? { 'aria-controls': panel } : {})}
          onPress={() => view.showSource(isOpen ? null : citation.id)}
          className="flex min-w-0 flex-1 cursor-pointer items-center gap-1.5 rounded-sm py-1.5 text-start hover:bg-paper-sunken pointer-coarse:min-h-11"
        >
          <span className="min-w-0 flex-1 truncate">{title}</span>
          {citation.locator ? (
            <span className="max-w-22 shrink-0 truncate text-sm text-ink-muted">{citation.locator}</span>
          ) : null}
          {leaks.length > 0 ? (
            <TriangleAlert aria-label={cardWords.closed.leak} className="size-4 shrink-0 text-danger" />
          ) : null}
          {source.confidential ? (
            <Lock aria-label={words.confidential} className="size-3.5 shrink-0 text-ink-muted" />
          ) : null}
          <ChevronRight
            aria-hidden="true"
            className={`size-4 shrink-0 text-ink-muted transition-transform rtl:-scale-x-100 ${isOpen ? 'rotate-90' : ''}`}
          />
        </Button>
      </div>
      {isOpen ? (
        <div id={panel} className="pt-1 pb-4">
          <SourceDetails card={card} cited={cited} leaks={leaks} onRemoved={() => view.showSource(null)} />
        </div>
      ) : null}
    </li>
  )
}
