'use client'

import { useEffect, useState } from 'react'
import type { HistoryEntry } from '../../../../../domain/reading.ts'
import { cardWords } from '../../../../../domain/words/card.ts'
import type { Workspace } from '../../../../../domain/workspace.ts'
import { type Answer, askServer } from '../../../../../ui/ask-server.ts'
import { Button } from '../../../../../ui/button.tsx'
import { Moment } from '../../../../../ui/date-text.tsx'
import { Disclosure } from '../../../../../ui/disclosure.tsx'
import { useWorkspace } from '../workspace-store.tsx'
import type { Card } from './card.ts'
import type { CardView } from './card-view.ts'
import { historyLine } from './history-words.ts'

const words = cardWords.history

/** Who did what to this claim, its places, sources and attempts, newest first. Read when it is opened. */
export function History({ card, view }: { readonly card: Card; readonly view: CardView }) {
  return (
    <div className="border-t border-rule pt-2">
      <Disclosure
        summary={words.title}
        isExpanded={view.isOpen('history')}
        onChange={(isOpen) => view.setOpen('history', isOpen)}
      >
        {view.isOpen('history') ? <Entries card={card} /> : null}
      </Disclosure>
    </div>
  )
}

/** Entries shown before one asks for all: the work of about a day. */
const NEWEST = 8

function Entries({ card }: { readonly card: Card }) {
  const { workspace } = useWorkspace()
  const [all, setAll] = useState(false)
  const answer = useHistory(subjectsOf(workspace, card).sort().join('&'), workspace.seq)
  if (!answer) return <p className="text-sm text-ink-muted">{words.loading}</p>
  if (!answer.ok) return <p className="text-sm text-danger">{answer.sentence}</p>
  const { entries } = answer.value
  if (entries.length === 0) return <p className="text-sm text-ink-muted">{words.none}</p>
  return (
    <div className="flex flex-col items-start gap-2 pb-1 text-sm">
      <ol className="flex flex-col gap-2">
        {entries.slice(0, all ? entries.length : NEWEST).map((entry) => (
          <Entry key={entry.event.seq} entry={entry} workspace={workspace} />
        ))}
      </ol>
      {all || entries.length <= NEWEST ? null : (
        <Button variant="plain" size="small" className="-ms-2" onPress={() => setAll(true)}>
          {words.all(entries.length)}
        </Button>
      )}
    </div>
  )
}

function Entry({ entry, workspace }: { readonly entry: HistoryEntry; readonly workspace: Workspace }) {
  const { what, before, after } = historyLine(entry.event, workspace)
  return (
    <li>
      <p>
        <span className="font-medium">{entry.memberName}</span> {what}{' '}
        <span className="text-ink-muted">
          <Moment value={entry.event.at} withTime />
        </span>
      </p>
      {before === after ? null : (
        <p>
          {before === '' ? null : (
            <>
              <span className="text-ink-muted">{before}</span> <span aria-hidden="true">→</span>
              <span className="sr-only">{words.to}</span>{' '}
            </>
          )}
          {after || <span className="text-ink-muted">{words.empty}</span>}
        </p>
      )}
    </li>
  )
}

type History = { readonly entries: readonly HistoryEntry[] }

/** The history of subjects (their ids joined by `&`), read again whenever the article's line of events is longer. */
function useHistory(subjects: string, seq: number): Answer<History> | null {
  const [answer, setAnswer] = useState<Answer<History> | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a longer line of events is a longer history.
  useEffect(() => {
    let current = true
    const read = async () => {
      const query = subjects.split('&').map((id) => `subject=${encodeURIComponent(id)}`)
      const next = await askServer<History>(`/api/history?${query.join('&')}`)
      if (current) setAnswer(next)
    }
    void read()
    return () => {
      current = false
    }
  }, [subjects, seq])
  return answer
}

/** What belongs to the claim's history: removed sources and attempts too. */
function subjectsOf(workspace: Workspace, card: Card): string[] {
  const own = (one: { readonly claimId: string }) => one.claimId === card.claim.id
  const citations = Object.values(workspace.citation).filter(own)
  return [
    card.claim.id,
    ...Object.values(workspace.annotation)
      .filter((a) => a.kind === 'appearance' && own(a))
      .map((a) => a.id),
    ...citations.map((citation) => citation.id),
    ...new Set(citations.map((citation) => citation.sourceId)),
    ...Object.values(workspace.attempt)
      .filter(own)
      .map((attempt) => attempt.id),
  ]
}
