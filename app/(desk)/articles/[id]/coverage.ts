import type { Annotation } from '../../../../domain/annotation.ts'
import type { BlockRole } from '../../../../domain/capture.ts'
import { hiddenSpans } from '../../../../domain/capture.ts'
import { lastIndexWhere } from '../../../../domain/halving.ts'
import type { NumberedClaim } from '../../../../domain/reading-order.ts'
import { inReadingOrder, type Span, subtract } from '../../../../domain/span.ts'
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
  const [paragraphs, isUntouched] = untouchedParagraphs(workspace)
  return {
    claims: claims.length,
    judged: claims.filter((c) => c.claim.verdictKey !== null).length,
    notCheckable: standing(workspace).filter((a) => a.kind === 'notCheckable').length,
    paragraphs: paragraphs.length,
    marked: paragraphs.filter((one) => !isUntouched(one)).length,
  }
}

/** The paragraphs that readers see, and whether one holds neither a claim nor a mark "not checkable". */
export function untouchedParagraphs(workspace: Workspace): [readonly Span[], (paragraph: Span) => boolean] {
  const marks = standing(workspace)
    .filter((a) => a.kind !== 'comment')
    .flatMap((a) => workspace.placement[a.id]?.selectors ?? [])
  const isTouched = touchedBy(marks)
  return [visibleParagraphs(workspace), (paragraph) => !isTouched(paragraph)]
}

function standing({ annotation }: Workspace): Annotation[] {
  return Object.values(annotation).filter((a) => a.deletedAt === null)
}

/** Answers whether any mark overlaps a span: among those that begin before its end, one ends after its start. */
function touchedBy(marks: readonly Span[]): (span: Span) => boolean {
  const sorted = marks.toSorted(inReadingOrder)
  const reach: number[] = []
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0))
  return ({ start, end }) => {
    const last = lastIndexWhere(sorted, (mark) => mark.start < end)
    return last >= 0 && (reach[last] ?? 0) > start
  }
}

function visibleParagraphs({ capture, siteText }: Workspace): Span[] {
  const hidden = hiddenSpans(Object.values(siteText))
  return capture.blocks.filter((b) => BODY.has(b.role) && subtract([b], hidden).length > 0)
}
