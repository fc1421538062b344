'use client'

import { useEffect, useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'
import { SearchField } from 'react-aria-components/SearchField'
import type { ClaimSummary } from '../../../../domain/reading.ts'
import { workspaceWords } from '../../../../domain/words/workspace.ts'
import { askServer } from '../../../../ui/ask-server.ts'
import { FIELD_BOX, FIELD_ERROR, FIELD_LABEL } from '../../../../ui/field-class.ts'
import { ITEM } from '../../../../ui/overlay-class.ts'
import { VerdictMark } from '../../../../ui/verdict-mark.tsx'
import { type ClaimChoice, choicesElsewhere, choicesHere } from './claim-choices.ts'
import { useWorkspace } from './workspace-store.tsx'

const words = workspaceWords.picker

/** Milliseconds after the last keystroke before other articles are searched. */
const TYPING_PAUSE = 150

/** A field and below it the claims that its words find: those of this article first, then those of others. */
export function ClaimSearch({
  except,
  onChoose,
}: {
  readonly except: string | null
  readonly onChoose: (claimId: string) => void
}) {
  const { workspace, claims } = useWorkspace()
  const [query, setQuery] = useState('')
  const { found, failed } = useClaimsFound(query)
  const here = choicesHere(workspace, claims, query, except)
  const elsewhere = choicesElsewhere(found, claims, except)
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery} disableAutoFocusFirst>
      <SearchField autoFocus className="flex flex-col gap-1">
        <Label className={FIELD_LABEL}>{words.search}</Label>
        <Input
          placeholder={words.placeholder}
          className={`${FIELD_BOX} h-9 [&::-webkit-search-cancel-button]:hidden`}
        />
      </SearchField>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the focus stays in the field above; what scrolls is a stop of its own, for whoever only wants to look. */}
      <section aria-label={words.title} tabIndex={0} className="max-h-80 overflow-auto">
        <ListBox
          aria-label={words.title}
          onAction={(key) => onChoose(String(key))}
          renderEmptyState={() => <p className="py-3 text-ink-muted">{query === '' ? words.nothing : words.none}</p>}
          className="outline-none"
        >
          <Section title={words.here} choices={here} />
          <Section title={words.elsewhere} choices={elsewhere} />
        </ListBox>
      </section>
      {failed ? <p className={FIELD_ERROR}>{words.failed}</p> : null}
    </Autocomplete>
  )
}

function Section({ title, choices }: { readonly title: string; readonly choices: readonly ClaimChoice[] }) {
  if (choices.length === 0) return null
  return (
    <ListBoxSection>
      <Header className="px-2.5 pt-2 pb-1 text-sm text-ink-muted">{title}</Header>
      {choices.map((choice) => (
        <ListBoxItem key={choice.id} id={choice.id} textValue={choice.text} className={`${ITEM} items-baseline`}>
          <VerdictMark verdict={choice.verdict} short />
          <span className="min-w-0">
            <span dir="auto" className="line-clamp-2">
              {choice.text}
            </span>
            <span className="block truncate text-sm text-ink-muted">{choice.where}</span>
          </span>
        </ListBoxItem>
      ))}
    </ListBoxSection>
  )
}

/** What the desk finds for a query, as long as no later query was typed. */
function useClaimsFound(query: string): { readonly found: readonly ClaimSummary[]; readonly failed: boolean } {
  const [state, setState] = useState<{ found: readonly ClaimSummary[]; failed: boolean }>({ found: [], failed: false })
  useEffect(() => {
    let current = true
    const ask = async () => {
      const answer = await askServer<{ claims: readonly ClaimSummary[] }>(
        `/api/claims?words=${encodeURIComponent(query)}`,
      )
      if (current)
        setState((last) => (answer.ok ? { found: answer.value.claims, failed: false } : { ...last, failed: true }))
    }
    const timer = setTimeout(() => void ask(), TYPING_PAUSE)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [query])
  return state
}
