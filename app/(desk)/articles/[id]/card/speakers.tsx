'use client'

import { STANCES } from '../../../../../domain/annotation.ts'
import { cardWords, STANCE_HELP, STANCE_WORDS } from '../../../../../domain/words/card.ts'
import { signs } from '../../../../../domain/words/signs.ts'
import { Button } from '../../../../../ui/button.tsx'
import { RadioKeys } from '../../../../../ui/radio-keys.tsx'
import { useWorkspace } from '../workspace-store.tsx'
import { AddLink } from './add-link.tsx'
import type { Card } from './card.ts'
import { targetId } from './card-focus.ts'
import { CardSection } from './card-section.tsx'
import type { CardView } from './card-view.ts'
import { ChainLink } from './chain-link.tsx'
import { speakersSentence } from './speakers-sentence.ts'
import { usePending } from './use-pending.ts'
import { useSpeakers } from './use-speakers.ts'

const words = cardWords.speakers

/** Who says so, as a sentence and, when asked for, as links to be changed; and what this place does with the claim. */
export function Speakers({ card, view }: { readonly card: Card; readonly view: CardView }) {
  const { workspace, mayEdit } = useWorkspace()
  const chain = useSpeakers(card)
  const isOpen = mayEdit && (view.isOpen('speakers') || chain.value.length === 0)
  const toggle = (
    <Button
      {...(isOpen ? {} : { id: targetId(card.annotation.id, 'speakers') })}
      variant="plain"
      size="small"
      className="-me-2"
      aria-expanded={isOpen}
      aria-label={isOpen ? words.done : words.edit}
      onPress={() => view.setOpen('speakers', !isOpen)}
    >
      {isOpen ? words.done : words.change}
    </Button>
  )
  return (
    <CardSection title={words.title} aside={mayEdit && chain.value.length > 0 ? toggle : null}>
      {chain.value.length > 0 || !mayEdit ? (
        <p dir="auto">{speakersSentence(chain.value, workspace.article.outlet)}</p>
      ) : null}
      {isOpen ? (
        <div className="flex flex-col gap-3">
          {chain.value.length > 0 ? (
            <ol aria-label={words.chain} className="flex flex-col gap-2">
              {chain.value.map((link, index) => (
                // A chain has no ids; a link is what stands at its index.
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <ChainLink key={index} card={card} chain={chain} link={link} index={index} />
              ))}
            </ol>
          ) : null}
          <AddLink card={card} chain={chain} />
        </div>
      ) : null}
      <StancePicker card={card} />
    </CardSection>
  )
}

function StancePicker({ card }: { readonly card: Card }) {
  const { send, mayEdit } = useWorkspace()
  const { id: annotationId, stance: stored } = card.annotation
  const stance = usePending(stored, (value) => send({ name: 'setStance', annotationId, stance: value }))
  if (!mayEdit) return <p className="text-sm text-ink-muted">{signs.is(words.stance, STANCE_WORDS[stored])}</p>
  return (
    <RadioKeys
      label={words.stance}
      labelHidden
      keys={STANCES.map((id) => ({
        id,
        label: <span title={STANCE_HELP[id]}>{STANCE_WORDS[id]}</span>,
      }))}
      value={stance.value}
      onChange={(value) => void stance.change(() => value)}
    />
  )
}
