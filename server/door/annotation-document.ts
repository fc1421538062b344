import { createHash } from 'node:crypto'
import type { Annotation, Selector } from '../../domain/annotation.ts'
import { CONTEXT as CONTEXT_LENGTH } from '../../domain/annotation.ts'
import { hiddenSpans } from '../../domain/capture.ts'
import { partKey } from '../../domain/event.ts'
import type { Prose } from '../../domain/prose.ts'
import type { Span } from '../../domain/span.ts'
import { subtract } from '../../domain/span.ts'
import type { Workspace } from '../../domain/workspace.ts'
import { toCodePoints } from './code-points.ts'
import { CONTEXT } from './web-annotation.ts'

/** A W3C Annotation as this door answers it, and the tag that covers it and its claim. */
export type AnnotationDocument = { readonly json: Readonly<Record<string, unknown>>; readonly etag: string }

/** What a document is made from: one annotation in its article's workspace, and its claim's explanation as text. */
export type Described = {
  readonly baseUrl: string
  readonly workspace: Workspace
  readonly annotation: Annotation
  readonly explanation: string
}

/** An annotation as the standard wants it. Confidential sources are left out. */
export function serializeAnnotation(described: Described): AnnotationDocument {
  const { baseUrl, workspace, annotation } = described
  const selectors = workspace.placement[annotation.id]?.selectors ?? []
  const source = `${baseUrl}/api/articles/${workspace.article.id}`
  const json = {
    '@context': CONTEXT,
    id: `${baseUrl}/api/annotations/${annotation.id}`,
    type: 'Annotation',
    motivation:
      annotation.kind === 'comment' ? 'commenting' : annotation.kind === 'notCheckable' ? 'classifying' : 'assessing',
    created: annotation.createdAt,
    body: bodiesOf(described),
    target: selectors.map((selector) => ({ source, selector: selectorsOf(workspace, selector) })),
  }
  return {
    json,
    etag: `"${createHash('sha256')
      .update(JSON.stringify([json, versionsIn(described)]))
      .digest('hex')
      .slice(0, 32)}"`,
  }
}

function versionsIn({ workspace, annotation }: Described): readonly [string, number][] {
  const subjects = [annotation.id, ...(annotation.kind === 'appearance' ? [annotation.claimId] : [])]
  const own = subjects.map((subject) => partKey({ subject, part: '' }))
  return Object.entries(workspace.versions).filter(([key]) => own.some((prefix) => key.startsWith(prefix)))
}

function bodiesOf({ workspace, annotation, explanation }: Described): object[] {
  if (annotation.kind === 'comment') return [textualBody('commenting', annotation.text)]
  if (annotation.kind === 'notCheckable') return [textualBody('classifying', annotation.reason)]
  const claim = workspace.claim[annotation.claimId]
  const links = Object.values(workspace.citation)
    .filter((c) => c.claimId === annotation.claimId && c.removedAt === null)
    .flatMap((c) => {
      const cited = workspace.source[c.sourceId]
      return cited && !cited.confidential && cited.url !== null ? [cited.url] : []
    })
  return [
    ...(claim ? [textualBody('describing', claim.text)] : []),
    ...(claim?.verdictKey ? [textualBody('assessing', claim.verdictKey)] : []),
    ...(explanation ? [textualBody('commenting', explanation)] : []),
    ...links.map((source) => ({ type: 'SpecificResource', source, purpose: 'linking' })),
  ]
}

function textualBody(purpose: string, value: string): object {
  return { type: 'TextualBody', value, format: 'text/plain', purpose }
}

/** Positions are code points here and nowhere else; context skips hidden site text. */
function selectorsOf(workspace: Workspace, { start, end, exact }: Selector): object[] {
  const { text } = workspace.capture
  const hidden = hiddenSpans(Object.values(workspace.siteText))
  const visible = (span: Span) =>
    subtract([span], hidden)
      .map((s) => text.slice(s.start, s.end))
      .join('')
  return [
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: visible({ start: 0, end: start }).slice(-CONTEXT_LENGTH).toWellFormed(),
      suffix: visible({ start: end, end: text.length }).slice(0, CONTEXT_LENGTH).toWellFormed(),
    },
    { type: 'TextPositionSelector', start: toCodePoints(text, start), end: toCodePoints(text, end) },
  ]
}

/** Prose as plain text, a line a paragraph. */
export function textOfProse(prose: Prose): string {
  return prose
    .map((block) => {
      if (block.type === 'paragraph') return block.content.map((run) => run.text).join('')
      if (block.type === 'quotation') return textOfProse(block.content)
      return block.items.map(textOfProse).join('\n')
    })
    .filter((line) => line !== '')
    .join('\n')
}
