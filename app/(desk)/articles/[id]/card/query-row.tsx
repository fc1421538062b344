'use client'

import { useState } from 'react'
import { roleMay } from '../../../../../domain/permissions.ts'
import { isOpenQuery, type Query } from '../../../../../domain/query.ts'
import { cardWords } from '../../../../../domain/words/card.ts'
import { factWords, QUERY_TO_WORDS } from '../../../../../domain/words/facts.ts'
import { Button } from '../../../../../ui/button.tsx'
import { Moment } from '../../../../../ui/date-text.tsx'
import { say } from '../../../../../ui/toast.tsx'
import { ContestedPart } from '../contested-note.tsx'
import { DecisionWords } from '../decision-words.tsx'
import { QueryChip } from '../query-chip.tsx'
import { useWorkspace } from '../workspace-store.tsx'
import { DecideQueryDialog } from './decide-query-dialog.tsx'

const words = factWords.query

/** One query: who asked what, and what was decided or can be done about it. */
export function QueryRow({ query }: { readonly query: Query }) {
  const { workspace, mayEdit } = useWorkspace()
  const name = workspace.members[query.askedBy] ?? words.someone
  return (
    <li className="flex flex-col gap-1 rounded-md bg-desk-note p-2">
      <p className="text-sm text-ink-muted">
        {words.by(name, QUERY_TO_WORDS[query.to])} · <Moment value={query.askedAt} withTime />
      </p>
      <p className="wrap-anywhere whitespace-pre-wrap">{query.question}</p>
      <Outcome query={query} />
      {mayEdit ? <Deeds query={query} /> : null}
      <ContestedPart part={`${query.id} decision`} />
    </li>
  )
}

function Outcome({ query }: { readonly query: Query }) {
  const { workspace } = useWorkspace()
  const { decision, decidedWords, decisionNote, decidedBy, decidedAt } = query
  if (decision === null)
    return (
      <p>
        <QueryChip count={1} />
      </p>
    )
  return (
    <p className="wrap-anywhere whitespace-pre-wrap">
      <DecisionWords {...{ decision, decidedWords, decisionNote }} />
      <span className="block text-sm text-ink-muted">
        {words.decidedBy(workspace.members[decidedBy ?? ''] ?? words.someone)}
        {decidedAt ? (
          <>
            {' · '}
            <Moment value={decidedAt} withTime />
          </>
        ) : null}
      </span>
    </p>
  )
}

function Deeds({ query }: { readonly query: Query }) {
  const { send, announce, me } = useWorkspace()
  const [isDeciding, setDeciding] = useState(false)
  const { id: queryId } = query
  const mayDecide = roleMay(me.role, 'decideQuery')
  const put = (withdrawn: boolean) => send({ name: 'withdrawQuery', queryId, withdrawn })
  const putAgain = async () => {
    if ((await put(false)).ok) announce(words.putAgain)
  }
  const withdraw = async () => {
    if (!(await put(true)).ok) return
    say({ text: words.withdrawn, action: { label: cardWords.undo, onAction: () => void putAgain() } })
  }
  const takeBack = async () => {
    const result = await send({ name: 'decideQuery', queryId, decision: null, words: '', note: '' })
    if (result.ok) announce(words.takenBack)
  }
  if (!isOpenQuery(query))
    return mayDecide ? (
      <Button variant="plain" size="small" className="-ms-2 self-start" onPress={() => void takeBack()}>
        {words.takeBack}
      </Button>
    ) : null
  return (
    <div className="flex flex-wrap items-center gap-2">
      {mayDecide ? (
        <Button size="small" onPress={() => setDeciding(true)}>
          {words.decide}
        </Button>
      ) : (
        <p className="text-sm text-ink-muted">{words.waits}</p>
      )}
      {mayDecide || query.askedBy === me.id ? (
        <Button variant="plain" size="small" onPress={() => void withdraw()}>
          {words.withdraw}
        </Button>
      ) : null}
      <DecideQueryDialog query={query} isOpen={isDeciding} onClose={() => setDeciding(false)} />
    </div>
  )
}
