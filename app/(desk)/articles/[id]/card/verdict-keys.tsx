'use client'

import { ChevronRight } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { Toolbar } from 'react-aria-components/Toolbar'
import { LINE_CHECK, type ScaleVersion, type Verdict } from '../../../../../domain/scale.ts'
import { cardWords } from '../../../../../domain/words/card.ts'
import { signs } from '../../../../../domain/words/signs.ts'
import { Button } from '../../../../../ui/button.tsx'
import { VerdictMark } from '../../../../../ui/verdict-mark.tsx'
import { useAction } from '../actions/use-actions.ts'
import { ContestedPart } from '../contested-note.tsx'
import { useWorkspace } from '../workspace-store.tsx'
import type { Card } from './card.ts'
import { focusCard, targetId } from './card-focus.ts'
import { CardSection } from './card-section.tsx'
import type { VerdictInHand } from './use-verdict.ts'
import { findingsOf, keysOf, stepsOf } from './verdict-command.ts'
import { VerdictKey } from './verdict-key.tsx'

const words = cardWords.verdict

/**
 * One key for each verdict, and what it means. Arrow keys move along them, a press chooses, a press on the chosen one
 * takes the verdict back; Enter on the chosen one goes on to the next sentence that is unchecked.
 */
export function VerdictKeys({ card, verdict }: { readonly card: Card; readonly verdict: VerdictInHand }) {
  const { mayEdit } = useWorkspace()
  return (
    <CardSection title={words.title}>
      {mayEdit && card.scale ? (
        <Keys card={card} scale={card.scale} verdict={verdict} />
      ) : (
        <div className="flex flex-col items-start gap-1">
          <VerdictMark verdict={card.verdict} />
          <p className="text-sm text-ink-muted">{card.verdict?.definition}</p>
        </div>
      )}
      <ContestedPart part={`${card.claim.id} verdict`} />
    </CardSection>
  )
}

function Keys({
  card,
  scale,
  verdict,
}: {
  readonly card: Card
  readonly scale: ScaleVersion
  readonly verdict: VerdictInHand
}) {
  const [pointed, setPointed] = useState<Verdict | null>(null)
  const [asked, setAsked] = useState(false)
  const [before, setBefore] = useState(verdict.chosen)
  const all = keysOf(scale)
  const chosen = all.find(({ key }) => key === verdict.chosen) ?? null
  const entry = chosen ?? all[0]
  const goOn = useAction('goOn')
  // A line check's six keys all stay in view: a query is as common as a verdict there.
  const needsOthers = chosen?.ordinal === null || scale.id === LINE_CHECK.id
  // They stay once they were there: the one that has the focus may be taken back, or another one chosen elsewhere.
  if (needsOthers && !asked) setAsked(true)
  const othersOpen = asked || needsOthers
  // Another verdict: what it means is what matters now, wherever the focus is.
  if (before !== verdict.chosen) {
    setBefore(verdict.chosen)
    setPointed(null)
  }

  const openOthers = () => {
    setAsked(true)
    // The button gives way to the keys behind it.
    const first = findingsOf(scale)[0]
    if (first) focusCard(card.annotation.id, `verdict-${first.key}`)
  }
  const key = (one: Verdict, size: 'large' | 'small') => (
    <VerdictKey
      key={one.key}
      id={targetId(card.annotation.id, `verdict-${one.key}`)}
      isEntry={one === entry}
      verdict={one}
      digit={all.indexOf(one) + 1}
      isChosen={one === chosen}
      size={size}
      onPress={() => verdict.press(one.key)}
      onPoint={(isPointed) => setPointed((last) => (isPointed ? one : last === one ? null : last))}
    />
  )

  return (
    <div
      id={targetId(card.annotation.id, 'verdict')}
      onKeyDownCapture={(event) => leaves(event) && goOn.run({ exact: false })}
      className="flex flex-col gap-2"
    >
      <Toolbar aria-label={words.keys} className="flex flex-col gap-1.5">
        <div className="flex gap-1.5">{stepsOf(scale).map((one) => key(one, 'large'))}</div>
        <div className="flex min-h-8 flex-wrap items-center gap-1.5">
          {othersOpen ? (
            findingsOf(scale).map((one) => key(one, 'small'))
          ) : (
            <Button variant="plain" size="small" className="-ms-2" aria-expanded={false} onPress={openOthers}>
              <ChevronRight aria-hidden="true" className="size-4 rtl:-scale-x-100" />
              {words.other}
            </Button>
          )}
        </div>
      </Toolbar>
      <Meaning verdict={pointed ?? chosen} card={card} scale={scale} />
    </div>
  )
}

/** What the verdict in view means. Two lines are kept for it, so that nothing moves when another is pointed at. */
function Meaning({
  verdict,
  card,
  scale,
}: {
  readonly verdict: Verdict | null
  readonly card: Card
  readonly scale: ScaleVersion
}) {
  const earlier = card.claim.scaleVersionId !== null && card.claim.scaleVersionId !== scale.id && card.verdict
  const name = useWorkspace().workspace.scales[card.claim.scaleVersionId ?? '']?.name ?? ''
  return (
    <p className="min-h-9 text-sm text-ink-muted">
      {verdict ? (
        <>
          <span className="font-medium text-ink">{signs.lead(verdict.label)}</span> {verdict.definition}
        </>
      ) : earlier ? (
        words.earlierScale(earlier.label, name)
      ) : (
        words.hint(stepsOf(scale).length)
      )}
    </p>
  )
}

/** Enter on the chosen key must not take the verdict back: it leads on. */
function leaves(event: KeyboardEvent): boolean {
  const isChosen = event.target instanceof HTMLElement && event.target.getAttribute('aria-pressed') === 'true'
  if (event.key !== 'Enter' || !isChosen) return false
  event.preventDefault()
  event.stopPropagation()
  return true
}
