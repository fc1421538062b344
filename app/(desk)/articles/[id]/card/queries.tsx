'use client'

import { useEffect } from 'react'
import { factWords } from '../../../../../domain/words/facts.ts'
import { Button } from '../../../../../ui/button.tsx'
import { useWorkspace } from '../workspace-store.tsx'
import { AskQueryDialog } from './ask-query-dialog.tsx'
import { askAbout, stopAsking, useIsAsking } from './asking.ts'
import type { Card } from './card.ts'
import { CardSection } from './card-section.tsx'
import { QueryRow } from './query-row.tsx'

const words = factWords.query

/** What was asked of the author or the editor about the claim, and what was decided. For the desk only. */
export function Queries({ card }: { readonly card: Card }) {
  const { mayEdit } = useWorkspace()
  const { id } = card.annotation
  const isAsking = useIsAsking(id)
  // A question that nobody asks any more does not open by itself on the next visit.
  useEffect(() => () => stopAsking(id), [id])
  if (!mayEdit && card.queries.length === 0) return null
  const ask = (
    <Button variant="plain" size="small" className="-me-2" onPress={() => askAbout(id)}>
      {words.ask}
    </Button>
  )
  return (
    <CardSection title={words.title} aside={mayEdit ? ask : null}>
      {card.queries.length > 0 ? (
        <ul className="flex flex-col gap-2">
          {card.queries.map((query) => (
            <QueryRow key={query.id} query={query} />
          ))}
        </ul>
      ) : null}
      <AskQueryDialog claimId={card.claim.id} isOpen={isAsking} onClose={() => stopAsking(id)} />
    </CardSection>
  )
}
