'use client'

import type { ClaimField } from '../../../../../domain/command.ts'
import { CLAIM_FIELD_WORDS, cardWords } from '../../../../../domain/words/card.ts'
import { Disclosure } from '../../../../../ui/disclosure.tsx'
import { type SendHow, useWorkspace } from '../workspace-store.tsx'
import type { Card } from './card.ts'
import { CardField } from './card-field.tsx'
import type { CardView } from './card-view.ts'
import { dateFault } from './checks.ts'
import { FactKindPicker } from './fact-kind-picker.tsx'

const words = cardWords.reading

/** How the desk reads the claim, when it was said, and what was known then. */
export function Reading({ card, view }: { readonly card: Card; readonly view: CardView }) {
  const { send, workspace } = useWorkspace()
  const { claim } = card
  const field = (name: Exclude<ClaimField, 'inShort'>) => ({
    name: `${claim.id} ${name}`,
    label: CLAIM_FIELD_WORDS[name],
    value: claim[name],
    onStore: (value: string, how: SendHow) =>
      send({ name: 'setClaimField', claimId: claim.id, field: name, value }, how),
  })
  const date = { check: dateFault, placeholder: words.dateHint }
  return (
    <div className="border-t border-rule pt-2">
      <Disclosure
        summary={words.title}
        isExpanded={view.isOpen('reading')}
        onChange={(isOpen) => view.setOpen('reading', isOpen)}
      >
        <div className="flex flex-col gap-1.5 pb-1">
          <CardField inRow {...field('reading')} wraps rows={1} description={() => words.hint} />
          {claim.factKind === null && workspace.article.checking === 'claims' ? <FactKindPicker card={card} /> : null}
          <CardField inRow {...field('saidWhen')} {...date} />
          <CardField inRow {...field('knownWhen')} {...date} />
        </div>
      </Disclosure>
    </div>
  )
}
