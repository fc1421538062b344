'use client'

import { type KeyboardEvent, useEffect } from 'react'
import type { Appearance } from '../../../../../domain/annotation.ts'
import type { NumberedClaim } from '../../../../../domain/reading-order.ts'
import { cardWords } from '../../../../../domain/words/card.ts'
import { ContestedRest } from '../contested-rest.tsx'
import { isTextEntry } from '../text-entry.ts'
import { useWorkspace } from '../workspace-store.tsx'
import { Attempts } from './attempts.tsx'
import { type Card, cardOf } from './card.ts'
import { focusCard, grantFocus, targetId } from './card-focus.ts'
import { CardHeader } from './card-header.tsx'
import { useCardView } from './card-view.ts'
import { DeskNotes, Explanation } from './claim-prose.tsx'
import { ClaimStatus } from './claim-status.tsx'
import { ClaimText } from './claim-text.tsx'
import { FactKindPicker } from './fact-kind-picker.tsx'
import { History } from './history.tsx'
import { InShort } from './in-short.tsx'
import { MissingList } from './missing-list.tsx'
import { Queries } from './queries.tsx'
import { Reading } from './reading.tsx'
import { SinceLook } from './since-look.tsx'
import { Sources } from './sources.tsx'
import { Speakers } from './speakers.tsx'
import { useLooking } from './use-looks.ts'
import { useVerdict } from './use-verdict.ts'
import { verdictOnKey } from './verdict-command.ts'
import { VerdictKeys } from './verdict-keys.tsx'

/** The card of one claim at one place, open: everything about it, in the order in which it is worked through. */
export function OpenCard({ claim, appearance }: { readonly claim: NumberedClaim; readonly appearance: Appearance }) {
  const { workspace, claims } = useWorkspace()
  const card = cardOf(workspace, claims, appearance.id)
  // Drafts and folds belong to one place of one claim.
  return card ? <CardBody key={`${appearance.id} ${claim.claim.id}`} card={card} /> : null
}

function CardBody({ card }: { readonly card: Card }) {
  const { mayEdit, workspace } = useWorkspace()
  const view = useCardView(card)
  const changes = useLooking(card.claim.id)
  const verdict = useVerdict(card)
  const { id } = card.annotation
  useEffect(() => grantFocus(id), [id])

  const onKeyDown = (event: KeyboardEvent) => {
    // What happens in a menu or dialog of the card is that menu's business, although React lets it through to here.
    if (!(event.target instanceof Node && event.currentTarget.contains(event.target))) return event.stopPropagation()
    if (!mayEdit || !card.scale || isTextEntry(event.target) || isModified(event)) return
    const pressed = verdictOnKey(card.scale, event.key)
    if (!pressed) return
    event.preventDefault()
    verdict.press(pressed.key)
    focusCard(id, `verdict-${pressed.key}`)
  }

  return (
    <article
      id={targetId(id, 'card')}
      aria-label={cardWords.header.card(card.number)}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      className="flex flex-col gap-3 rounded-lg border border-rule-strong bg-paper-raised p-4 shadow-raised outline-none"
    >
      <CardHeader card={card} view={view} />
      <SinceLook changes={changes} view={view} />
      {mayEdit ? null : (
        <p className="text-sm text-ink-muted">
          {workspace.article.archivedAt === null ? cardWords.header.readOnly : ''}
        </p>
      )}
      <ContestedRest claimId={card.claim.id} />
      <ClaimText card={card} />
      {card.claim.factKind !== null || workspace.article.checking === 'everyFact' ? (
        <FactKindPicker card={card} />
      ) : null}
      <Speakers card={card} view={view} />
      <VerdictKeys card={card} verdict={verdict} />
      <InShort card={card} />
      <Explanation card={card} view={view} />
      <Sources card={card} view={view} />
      <Attempts card={card} view={view} />
      <Queries card={card} />
      <DeskNotes card={card} />
      <Reading card={card} view={view} />
      <ClaimStatus card={card} />
      <History card={card} view={view} changes={changes} />
      <MissingList card={card} view={view} />
    </article>
  )
}

function isModified(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey
}
