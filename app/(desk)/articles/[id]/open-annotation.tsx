'use client'

import type { Annotation } from '../../../../domain/annotation.ts'
import { OpenCard } from './card/open-card.tsx'
import { numberedAt } from './numbered-at.ts'
import { OpenComment } from './open-comment.tsx'
import { OpenNotCheckable } from './open-not-checkable.tsx'
import { useWorkspace } from './workspace-store.tsx'

/** The open card of any annotation, with all that is edited on it. */
export function OpenAnnotation({ annotation }: { readonly annotation: Annotation }) {
  const { claims } = useWorkspace()
  switch (annotation.kind) {
    case 'appearance': {
      const claim = numberedAt(claims, annotation.id)
      return claim ? <OpenCard claim={claim} appearance={annotation} /> : null
    }
    case 'comment':
      return <OpenComment comment={annotation} />
    case 'notCheckable':
      return <OpenNotCheckable mark={annotation} />
  }
}
