'use client'

import { type FormEvent, useRef, useState } from 'react'
import type { Attempt } from '../../../../../domain/source.ts'
import { cardWords } from '../../../../../domain/words/card.ts'
import { Button } from '../../../../../ui/button.tsx'
import { newId } from '../../../../../ui/new-id.ts'
import { RadioKeys } from '../../../../../ui/radio-keys.tsx'
import { TextField } from '../../../../../ui/text-field.tsx'
import { useWorkspace } from '../workspace-store.tsx'
import { ATTEMPT_KINDS } from './attempt-kinds.ts'
import type { Card } from './card.ts'
import { focusCard, targetId } from './card-focus.ts'
import { dateFault } from './checks.ts'
import { dayOf } from './day.ts'
import { FIELD_LOOK } from './field-look.ts'
import { useKeptText } from './use-kept-text.ts'

const words = cardWords.attempts

/** A small form for one search or contact; Enter in any of its fields records it, ready for the next. */
export function AddAttempt({ card }: { readonly card: Card }) {
  const { send, announce } = useWorkspace()
  const claimId = card.claim.id
  const [kind, setKind] = useState<Attempt['kind']>('search')
  const [date, setDate] = useState(() => dayOf(new Date()))
  const [channel, setChannel] = useKeptText(`channel ${claimId}`)
  const [outcome, setOutcome] = useKeptText(`outcome ${claimId}`)
  const [asked, setAsked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const channelFault = channel.trim() === '' ? words.channelMissing : null
  const wrongDate = dateFault(date.trim())

  const add = async (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (channelFault !== null || wrongDate !== null) return
    const said = { kind, date: date.trim(), channel: channel.trim(), outcome: outcome.trim() }
    const result = await send({ name: 'recordAttempt', attemptId: newId(), claimId, ...said })
    if (!result.ok) return
    setAsked(false)
    setChannel('')
    setOutcome('')
    announce(words.added)
    // Ready for the next one, unless the member has gone elsewhere since.
    if (form.current?.contains(document.activeElement)) focusCard(card.annotation.id, 'attempt')
  }

  return (
    <form ref={form} onSubmit={(event) => void add(event)} className="flex flex-col gap-2">
      <div className="flex flex-wrap items-end justify-between gap-2">
        <RadioKeys label={words.kind} labelHidden keys={ATTEMPT_KINDS} value={kind} onChange={setKind} />
        <TextField
          label={words.date}
          labelHidden
          value={date}
          onChange={setDate}
          error={asked ? wrongDate : null}
          className="w-32"
          boxClassName={FIELD_LOOK}
        />
      </div>
      <TextField
        id={targetId(card.annotation.id, 'attempt')}
        label={words.channel}
        placeholder={words.channelPlaceholder}
        value={channel}
        onChange={setChannel}
        error={asked ? channelFault : null}
        boxClassName={FIELD_LOOK}
      />
      <TextField
        label={words.outcome}
        placeholder={words.outcomePlaceholder}
        value={outcome}
        onChange={setOutcome}
        boxClassName={FIELD_LOOK}
      />
      <Button type="submit" size="small" className="self-start">
        {words.add}
      </Button>
    </form>
  )
}
