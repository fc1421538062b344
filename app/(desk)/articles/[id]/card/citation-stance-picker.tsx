'use client'

import type { KeyboardEvent } from 'react'
import { CITATION_STANCES, type Citation, type CitationStance } from '../../../../../domain/source.ts'
import { CITATION_STANCE_WORDS, cardWords } from '../../../../../domain/words/card.ts'
import { signs } from '../../../../../domain/words/signs.ts'
import { Menu } from '../../../../../ui/menu.tsx'
import { pressedKeys } from '../actions/pressed-keys.ts'
import { useWorkspace } from '../workspace-store.tsx'
import { focusCard, targetId } from './card-focus.ts'
import { usePending } from './use-pending.ts'

const words = cardWords.sources

/** The keys of the stances while the focus is on one; they win over those of the card. */
const KEYS: Readonly<Record<string, CitationStance>> = { s: 'supports', c: 'contradicts', b: 'background' }

/** What a source does for the claim, as a glyph and a word; a press offers the others, S, C or B says it at once. */
export function CitationStancePicker({
  annotationId,
  citation,
  title,
}: {
  readonly annotationId: string
  readonly citation: Citation
  readonly title: string
}) {
  const { send, mayEdit, announce } = useWorkspace()
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
  const onKeyDown = (event: KeyboardEvent) => {
    const [name = ''] = isInside(event) ? pressedKeys(event.nativeEvent) : []
    const said = KEYS[name]
    if (!said) return
    event.preventDefault()
    event.stopPropagation()
    void stance.change(() => said)
    announce(signs.is(words.stanceOf(title), nameOf(said)))
    focusCard(annotationId, 'card')
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the keys of the button inside.
    <span id={targetId(annotationId, `stance-${citation.id}`)} onKeyDown={onKeyDown} className="inline-flex">
      <Menu
        label={signs.is(words.stanceOf(title), nameOf(stance.value))}
        actions={[...CITATION_STANCES, null].map(action)}
      >
        <StanceWord stance={stance.value} />
      </Menu>
    </span>
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

/** React lets what happens in the open menu through to here, although that is another place of the page. */
function isInside({ target, currentTarget }: KeyboardEvent): boolean {
  return target instanceof Node && currentTarget.contains(target)
}
