'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import type { Claim } from '../../../../../domain/claim.ts'
import type { Command } from '../../../../../domain/command.ts'
import type { ClaimSummary } from '../../../../../domain/reading.ts'
import { claimPageWords as words } from '../../../../../domain/words/desk.ts'
import { frameWords } from '../../../../../domain/words/frame.ts'
import { askServer } from '../../../../../ui/ask-server.ts'
import { Button } from '../../../../../ui/button.tsx'
import { Dialog, DialogButtons } from '../../../../../ui/dialog.tsx'
import { FailureNote } from '../../../../../ui/failure-note.tsx'
import { TextField } from '../../../../../ui/text-field.tsx'
import { say } from '../../../../../ui/toast.tsx'
import { VerdictMark } from '../../../../../ui/verdict-mark.tsx'

type Props = {
  readonly claim: Claim
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly send: (command: Command) => Promise<string | null>
}

/** Finds the claim that this one is the same as, and gives it all its places. */
export function MergeDialog(props: Props) {
  return (
    <Dialog title={words.mergeTitle} isOpen={props.isOpen} onClose={props.onClose}>
      <Merge {...props} />
    </Dialog>
  )
}

function Merge({ claim, onClose, send }: Props) {
  const router = useRouter()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [pending, setPending] = useState(false)
  const found = useOtherClaims(query, claim.id, setFailure)

  const merge = async () => {
    if (chosen === null || pending) return
    setPending(true)
    const sentence = await send({ name: 'mergeClaims', claimId: claim.id, intoClaimId: chosen })
    setPending(false)
    setFailure(sentence)
    if (sentence !== null) return
    onClose()
    say({ text: words.merged })
    router.push(`/claims/${chosen}`)
  }
  return (
    <>
      <p className="text-ink-muted">{words.mergeText}</p>
      <TextField label={words.mergeFind} type="search" value={query} onChange={setQuery} autoFocus />
      <ListBox
        aria-label={words.mergeFound}
        items={found ?? []}
        selectionMode="single"
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => setChosen(keys === 'all' ? null : String([...keys][0] ?? '') || null)}
        renderEmptyState={() => (
          <p className="px-3 py-4 text-ink-muted">{found === null ? words.mergeSearching : words.mergeNone}</p>
        )}
        className="h-64 overflow-auto rounded-md border border-rule"
      >
        {(other) => (
          <ListBoxItem
            textValue={other.text}
            className="flex cursor-pointer items-start gap-3 border-b border-rule px-3 py-2 -outline-offset-2 data-selected:bg-accent-wash data-selected:font-medium"
          >
            <VerdictMark verdict={other.verdict} short />
            <span className="prose-serif">{other.text || words.noText}</span>
          </ListBoxItem>
        )}
      </ListBox>
      <FailureNote sentence={failure} />
      <DialogButtons>
        <Button onPress={onClose}>{frameWords.cancel}</Button>
        <Button variant="primary" isDisabled={chosen === null} isPending={pending} onPress={merge}>
          {words.mergeAction}
        </Button>
      </DialogButtons>
    </>
  )
}

const PAUSE_MS = 200

/** The other claims that stand and match, best first; `null` until the first answer. A late answer is dropped. */
function useOtherClaims(
  query: string,
  claimId: string,
  onFailure: (sentence: string | null) => void,
): readonly ClaimSummary[] | null {
  const [found, setFound] = useState<readonly ClaimSummary[] | null>(null)
  useEffect(() => {
    let late = false
    const timer = setTimeout(async () => {
      const answer = await askServer<{ claims: ClaimSummary[] }>(`/api/claims?words=${encodeURIComponent(query)}`)
      if (late) return
      onFailure(answer.ok ? null : answer.sentence)
      if (answer.ok) setFound(answer.value.claims.filter((other) => other.id !== claimId && other.retiredAt === null))
    }, PAUSE_MS)
    return () => {
      late = true
      clearTimeout(timer)
    }
  }, [query, claimId, onFailure])
  return found
}
