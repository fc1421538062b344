'use client'

import { CITATION_STANCES, type Citation, type CitationStance } from '../../../../../domain/source.ts'
import { CITATION_STANCE_WORDS, cardWords } from '../../../../../domain/words/card.ts'
import { Menu } from '../../../../../ui/menu.tsx'
import { useWorkspace } from '../workspace-store.tsx'
import { usePending } from './use-pending.ts'

const words = cardWords.sources

/** What a source does for the claim, as a glyph and a word; a press offers the others. */
export function CitationStancePicker({ citation, title }: { readonly citation: Citation; readonly title: string }) {
  const { send, mayEdit } = useWorkspace()
  const stance = usePending(citation.stance, (value) =>
    send({ name: 'setCitationStance', citationId: citation.id, stance: value }),
  )
  if (!mayEdit)
    return (
      <span className="ms-2 me-1">
        <StanceWord stance={citation.stance} />
      </span>
    )
  const action = (value: CitationStance | null) => ({
    id: value ?? 'none',
    label: value ? CITATION_STANCE_WORDS[value].word : words.noStance,
    onAction: () => void stance.change(() => value),
  })
  return (
    <Menu label={`${words.stanceOf(title)}: ${nameOf(stance.value)}`} actions={[...CITATION_STANCES, null].map(action)}>
      <StanceWord stance={stance.value} />
    </Menu>
  )
}

function StanceWord({ stance }: { readonly stance: CitationStance | null }) {
  return (
    <span
      className={`inline-flex w-22 shrink-0 items-center gap-1.5 text-sm ${stance ? 'text-ink' : 'text-ink-faint italic'}`}
    >
      <span aria-hidden="true" className="inline-block w-3 text-center font-semibold not-italic">
        {stance ? CITATION_STANCE_WORDS[stance].glyph : '?'}
      </span>
      {nameOf(stance)}
    </span>
  )
}

function nameOf(stance: CitationStance | null): string {
  return stance ? CITATION_STANCE_WORDS[stance].word : words.noStance
}
