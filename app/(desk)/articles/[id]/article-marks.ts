import type { Annotation } from '../../../../domain/annotation.ts'
import { annotationsInOrder, type NumberedClaim } from '../../../../domain/reading-order.ts'
import type { Workspace } from '../../../../domain/workspace.ts'
import type { Highlight, HighlightKind, Marks } from '../../../../editor/marks.ts'
import { verdictOfClaim } from './claim-verdict.ts'
import { numberedAt } from './numbered-at.ts'

/** What is drawn of a workspace. */
type Drawn = Pick<Workspace, 'annotation' | 'placement' | 'claim' | 'scales' | 'siteText'>

/** What the article draws of a workspace: every standing mark, its hidden site text, and the open card's speakers. */
export function marksOf(workspace: Drawn, claims: readonly NumberedClaim[], openCard: string | null): Marks {
  const open = openCard === null ? undefined : workspace.annotation[openCard]
  return {
    highlights: annotationsInOrder(workspace).map((a) => highlightOf(workspace, a, numberedAt(claims, a.id), openCard)),
    phrases: open?.kind === 'appearance' ? open.speakers.flatMap((s) => (s.phrase ? [s.phrase] : [])) : [],
    siteText: Object.values(workspace.siteText).filter((s) => s.hidden),
  }
}

function highlightOf(
  workspace: Drawn,
  annotation: Annotation,
  numbered: NumberedClaim | undefined,
  openCard: string | null,
): Highlight {
  const { claim, number = null } = numbered ?? {}
  return {
    annotationId: annotation.id,
    spans: workspace.placement[annotation.id]?.selectors ?? [],
    kind: KINDS[annotation.kind],
    number,
    verdict: claim ? verdictOfClaim(workspace, claim) : null,
    denial: annotation.kind === 'appearance' && annotation.stance === 'denies',
    open: annotation.id === openCard,
  }
}

const KINDS: Readonly<Record<Annotation['kind'], HighlightKind>> = {
  appearance: 'claim',
  comment: 'comment',
  notCheckable: 'notCheckable',
}
