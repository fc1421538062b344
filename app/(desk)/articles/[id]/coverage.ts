import type { BlockRole } from '../../../../domain/capture.ts'
import { hiddenSpans } from '../../../../domain/capture.ts'
import type { NumberedClaim } from '../../../../domain/reading-order.ts'
import { overlaps, type Span, subtract } from '../../../../domain/span.ts'
import type { Workspace } from '../../../../domain/workspace.ts'

/** How far the work on an article is. */
export type Coverage = {
  readonly claims: number
  readonly judged: number
  readonly notCheckable: number
  /** Paragraphs that readers of the article see, and how many of them hold a claim or a mark "not checkable". */
  readonly paragraphs: number
  readonly marked: number
}

/** The roles that count as paragraphs: the body's running text. */
const BODY: ReadonlySet<BlockRole> = new Set(['paragraph', 'quotation', 'listItem'])

/** Counts; no judgement of what ought to be marked. */
export function coverageOf(workspace: Workspace, claims: readonly NumberedClaim[]): Coverage {
  const standing = Object.values(workspace.annotation).filter((a) => a.deletedAt === null)
  const marks = standing.filter((a) => a.kind !== 'comment').flatMap((a) => workspace.placement[a.id]?.selectors ?? [])
  const paragraphs = visibleParagraphs(workspace)
  return {
    claims: claims.length,
    judged: claims.filter((c) => c.claim.verdictKey !== null).length,
    notCheckable: standing.filter((a) => a.kind === 'notCheckable').length,
    paragraphs: paragraphs.length,
    marked: paragraphs.filter((p) => marks.some((m) => overlaps(p, m))).length,
  }
}

function visibleParagraphs({ capture, siteText }: Workspace): Span[] {
  const hidden = hiddenSpans(Object.values(siteText))
  return capture.blocks.filter((b) => BODY.has(b.role) && subtract([b], hidden).length > 0)
}
