import { randomUUID } from 'node:crypto'
import type { Annotation } from '../../domain/annotation.ts'
import type { Command } from '../../domain/command.ts'
import type { Span } from '../../domain/span.ts'
import type { Workspace } from '../../domain/workspace.ts'
import type { Understood } from './understand.ts'

/** The commands that bring an annotation's own fields to what a program sent. */
export function placeDifferences(workspace: Workspace, annotation: Annotation, { web, spans }: Understood): Command[] {
  const list: Command[] = []
  const selectors = workspace.placement[annotation.id]?.selectors ?? []
  if (!sameSpans(selectors, spans))
    list.push({ name: 'setSpans', annotationId: annotation.id, captureId: workspace.capture.id, spans })
  if (annotation.kind === 'comment' && web.commenting !== null && web.commenting !== annotation.text) {
    list.push({ name: 'setComment', annotationId: annotation.id, text: web.commenting })
  }
  return list
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every((span, i) => span.start === b[i]?.start && span.end === b[i]?.end)
}

/** Standing places of a claim besides one: in this article and elsewhere. */
export function otherPlaces(workspace: Workspace, annotationId: string, claimId: string): number {
  const here = Object.values(workspace.annotation).filter(
    (a) => a.kind === 'appearance' && a.claimId === claimId && a.deletedAt === null && a.id !== annotationId,
  )
  return here.length + (workspace.elsewhere[claimId] ?? 0)
}

/** The commands that bring a claim to what a program sent: text, verdict, links. */
export function claimDifferences(
  workspace: Workspace,
  claimId: string,
  { web, verdict, scale }: Pick<Understood, 'web' | 'verdict' | 'scale'>,
): Command[] {
  const claim = workspace.claim[claimId]
  if (!claim) return []
  const list: Command[] = []
  if (web.describing !== null && web.describing.trim() !== claim.text)
    list.push({ name: 'setClaimText', claimId, text: web.describing, wording: 'ours' })
  const key = verdict?.key ?? null
  if (key !== claim.verdictKey)
    list.push({ name: 'setVerdict', claimId, scaleVersionId: key === null ? null : scale.id, verdictKey: key })
  return [...list, ...linkDifferences(workspace, claimId, web.linking)]
}

/** Only public citations with an address travel through this door; others are neither seen nor removed by it. */
function linkDifferences(workspace: Workspace, claimId: string, links: readonly string[]): Command[] {
  const cited = Object.values(workspace.citation).flatMap((c) => {
    const source = workspace.source[c.sourceId]
    const url = source && !source.confidential ? source.url : null
    return c.claimId === claimId && c.removedAt === null && url !== null ? [{ citationId: c.id, url }] : []
  })
  const gone = cited.filter((c) => !links.includes(c.url))
  const fresh = links.filter((url) => !cited.some((c) => c.url === url))
  return [
    ...gone.map(({ citationId }) => ({ name: 'removeCitation', citationId, removed: true }) as const),
    ...fresh.map(
      (url) => ({ name: 'cite', citationId: randomUUID(), claimId, source: { id: randomUUID(), url } }) as const,
    ),
  ]
}
