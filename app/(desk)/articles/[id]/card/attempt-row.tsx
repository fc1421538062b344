'use client'

import { Pencil, X } from 'lucide-react'
import { useState } from 'react'
import type { Attempt } from '../../../../../domain/source.ts'
import { ATTEMPT_KIND_WORDS, cardWords } from '../../../../../domain/words/card.ts'
import { signs } from '../../../../../domain/words/signs.ts'
import { Button } from '../../../../../ui/button.tsx'
import { DateText } from '../../../../../ui/date-text.tsx'
import { RadioKeys } from '../../../../../ui/radio-keys.tsx'
import { say } from '../../../../../ui/toast.tsx'
import { type SendHow, useWorkspace } from '../workspace-store.tsx'
import { ATTEMPT_KINDS } from './attempt-kinds.ts'
import { CardField } from './card-field.tsx'
import { dateFault } from './checks.ts'
import { usePending } from './use-pending.ts'

const words = cardWords.attempts

/** One search or contact on one line, and its fields when it is to be changed. */
export function AttemptRow({ attempt }: { readonly attempt: Attempt }) {
  const { send, mayEdit, announce } = useWorkspace()
  const [isOpen, setOpen] = useState(false)

  const put = (removed: boolean) => send({ name: 'removeAttempt', attemptId: attempt.id, removed })
  const restore = async () => {
    if ((await put(false)).ok) announce(words.restored)
  }
  const remove = async () => {
    if (!(await put(true)).ok) return
    say({ text: words.removed, action: { label: cardWords.undo, onAction: () => void restore() } })
  }

  return (
    <li className="flex flex-col gap-2">
      <div className="flex items-start gap-1">
        <p className="min-w-0 flex-1 py-0.5">
          <span className="text-sm text-ink-muted">
            {ATTEMPT_KIND_WORDS[attempt.kind]} · <DateText value={attempt.date} /> ·
          </span>{' '}
          {attempt.channel}
          {attempt.outcome ? <span className="text-ink-muted"> {signs.aside(attempt.outcome)}</span> : null}
        </p>
        {mayEdit ? (
          <span className="flex shrink-0">
            <Button
              variant="plain"
              size="small"
              aria-label={words.edit(attempt.channel)}
              aria-expanded={isOpen}
              onPress={() => setOpen(!isOpen)}
            >
              <Pencil aria-hidden="true" className="size-3.5" />
            </Button>
            <Button
              variant="plain"
              size="small"
              aria-label={words.remove(attempt.channel)}
              onPress={() => void remove()}
            >
              <X aria-hidden="true" className="size-4" />
            </Button>
          </span>
        ) : null}
      </div>
      {isOpen && mayEdit ? <AttemptFields attempt={attempt} /> : null}
    </li>
  )
}

type Said = Pick<Attempt, 'kind' | 'date' | 'channel' | 'outcome'>

/** The four are one part with one version: each field sends all of them. */
function AttemptFields({ attempt }: { readonly attempt: Attempt }) {
  const { send } = useWorkspace()
  const { id, kind, date, channel, outcome } = attempt
  const stored = { kind, date, channel, outcome }
  const said = usePending<Said>(stored, (next, how) => send({ name: 'setAttempt', attemptId: id, ...next }, how))
  const store = (change: Partial<Said>, how?: SendHow) => said.change((now) => ({ ...now, ...change }), how)
  return (
    <div className="flex flex-col gap-2 rounded-md bg-paper-sunken p-2">
      <RadioKeys
        label={words.kind}
        labelHidden
        keys={ATTEMPT_KINDS}
        value={said.value.kind}
        onChange={(value) => void store({ kind: value })}
      />
      <CardField
        inRow
        name={`${id} date`}
        label={words.date}
        value={date}
        check={dateFault}
        onStore={(text, how) => store({ date: text }, how)}
      />
      <CardField
        inRow
        name={`${id} channel`}
        label={words.channel}
        value={channel}
        wraps
        rows={1}
        onStore={(text, how) => store({ channel: text }, how)}
      />
      <CardField
        inRow
        name={`${id} outcome`}
        label={words.outcome}
        value={outcome}
        wraps
        rows={1}
        onStore={(text, how) => store({ outcome: text }, how)}
      />
    </div>
  )
}
