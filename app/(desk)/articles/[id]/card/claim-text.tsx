'use client'

import { Undo2 } from 'lucide-react'
import type { Checks } from '../../../../../domain/claim.ts'
import { CHECKS_WORDS, cardWords, WORDING_WORDS } from '../../../../../domain/words/card.ts'
import { Button } from '../../../../../ui/button.tsx'
import { RadioKeys } from '../../../../../ui/radio-keys.tsx'
import { Tooltip } from '../../../../../ui/tooltip.tsx'
import { ContestedPart } from '../contested-note.tsx'
import { type SendHow, useWorkspace } from '../workspace-store.tsx'
import type { Card } from './card.ts'
import { CardField } from './card-field.tsx'
import { targetId } from './card-focus.ts'
import { usePending } from './use-pending.ts'

const words = cardWords.claim
const CHECKS: readonly Checks[] = ['true', 'said']

/** The claim in words, whose words they are, and what of it is checked. */
export function ClaimText({ card }: { readonly card: Card }) {
  const { send, mayEdit } = useWorkspace()
  const { claim, quoted, annotation } = card
  const wordingOf = (text: string) => (text === quoted ? 'quoted' : 'ours')
  const store = (text: string, how?: SendHow) =>
    send({ name: 'setClaimText', claimId: claim.id, text, wording: wordingOf(text) }, how)
  const checks = usePending(claim.checks, (value) => send({ name: 'setChecks', claimId: claim.id, checks: value }))
  return (
    <div className="flex flex-col gap-2">
      <CardField
        id={targetId(annotation.id, 'text')}
        name={`${claim.id} text`}
        label={words.label}
        labelHidden
        value={claim.text}
        wraps
        rows={1}
        placeholder={words.hint}
        onStore={store}
        look="text"
        boxClassName="prose-serif text-lg!"
      />
      <ContestedPart part={`${claim.id} text`} />
      <div className="flex min-h-7 flex-wrap items-center justify-between gap-x-3 gap-y-1">
        {mayEdit ? (
          <RadioKeys
            label={words.checks}
            labelHidden
            keys={CHECKS.map((id) => ({ id, label: CHECKS_WORDS[id] }))}
            value={checks.value}
            onChange={(value) => void checks.change(() => value)}
          />
        ) : (
          <span className="text-sm text-ink-muted">{CHECKS_WORDS[claim.checks]}</span>
        )}
        <span className="flex items-center text-sm text-ink-muted">
          {WORDING_WORDS[claim.wording]}
          {mayEdit && claim.wording === 'ours' && quoted !== '' ? (
            <Tooltip text={words.back}>
              <Button
                variant="plain"
                size="small"
                className="-me-2"
                aria-label={words.back}
                onPress={() => void store(quoted)}
              >
                <Undo2 aria-hidden="true" className="size-4" />
              </Button>
            </Tooltip>
          ) : null}
        </span>
      </div>
    </div>
  )
}
