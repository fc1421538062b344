import { claimsInOrder } from '../../../../domain/reading-order.ts'
import type { Span } from '../../../../domain/span.ts'
import type { Workspace } from '../../../../domain/workspace.ts'
import type { ArticleView } from '../../../../editor/article-view.ts'
import { verdictOfClaim } from './claim-verdict.ts'
import { type MapMark, type MapPaths, type MapStretch, mapPaths } from './minimap-paths.ts'
import { aboutAt, partRects } from './part-rects.ts'
import { uncheckedStretches } from './unchecked-stretches.ts'

/** The map of what `page`, the element that scrolls, shows of an article. What is hidden is not on it. */
export function mapOf(workspace: Workspace, article: ArticleView, page: HTMLElement): MapPaths {
  const rects = partRects(article)
  const origin = article.element.getBoundingClientRect().top - page.getBoundingClientRect().top
  const place = (offset: number) => {
    const about = aboutAt(rects, offset)
    return about === null ? null : (origin + about) / page.scrollHeight
  }
  const stretches = uncheckedStretches(workspace).flatMap((stretch): MapStretch[] => {
    if (article.isHidden(stretch)) return []
    const [from, to] = [place(stretch.start), place(stretch.end)]
    return from === null || to === null ? [] : [{ from, to }]
  })
  return mapPaths(
    marksOf(workspace, (span) => (article.isHidden(span) ? null : place(span.start))),
    stretches,
    stepsOf(workspace),
  )
}

/** A mark for each place of each claim. */
function marksOf(workspace: Workspace, place: (span: Span) => number | null): MapMark[] {
  return claimsInOrder(workspace).flatMap(({ claim, appearances }) => {
    const verdict = verdictOfClaim(workspace, claim)
    return appearances.flatMap(({ id }): MapMark[] => {
      const [first] = workspace.placement[id]?.selectors ?? []
      const at = first ? place(first) : null
      return at === null ? [] : [{ at, verdict }]
    })
  })
}

/** The highest ordinal of the scales in use. */
function stepsOf({ scales }: Workspace): number {
  const ordinals = Object.values(scales).flatMap(({ verdicts }) => verdicts.map(({ ordinal }) => ordinal ?? 0))
  return Math.max(1, ...ordinals)
}
