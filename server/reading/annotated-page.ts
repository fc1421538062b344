import type { Appearance } from '../../domain/annotation.ts'
import type { Capture } from '../../domain/capture.ts'
import { blockText, hiddenSpans } from '../../domain/capture.ts'
import type { AnnotatedPage, PublicAppearance, PublicCitation, PublicClaim } from '../../domain/page.ts'
import type { Prose } from '../../domain/prose.ts'
import { annotationsInOrder, claimsInOrder } from '../../domain/reading-order.ts'
import { verdictOf } from '../../domain/scale.ts'
import type { Citation, Source } from '../../domain/source.ts'
import type { Span } from '../../domain/span.ts'
import { contains, normalise, overlaps } from '../../domain/span.ts'
import type { Workspace } from '../../domain/workspace.ts'

/** The desk's own language, for the words that we print around theirs. */
const PAGE_LANGUAGE = 'en'

/** The prose that a page needs besides the workspace. */
export type PageProse = {
  readonly finding: Prose /** By claim id. */
  readonly explanations: Readonly<Record<string, Prose>>
}

/**
 * The page as readers may see it: this is where everything confidential and
 * internal is left behind. The workspace must hold every source, the confidential
 * ones too: what is not known to be public is left out.
 */
export function annotatedPage(workspace: Workspace, prose: PageProse, madeAt: string): AnnotatedPage {
  const { desk, article, capture } = workspace
  const hidden = normalise(hiddenSpans(Object.values(workspace.siteText)))
  const claims = publicClaims(workspace, prose, hidden)
  const { name, publicationUrl, method, contact, complaints, corrections } = desk
  const { id, headline, workingTitle, outlet, byline, publishedAt, url, language, obtained, textBasis } = article
  const { number, capturedAt, sha256, text, blocks } = capture
  return {
    draft: true,
    madeAt,
    desk: { name, publicationUrl, method, contact, complaints, corrections },
    language: PAGE_LANGUAGE,
    article: { id, headline, workingTitle, outlet, byline, publishedAt, url, language, obtained, textBasis },
    capture: {
      number,
      capturedAt,
      sha256,
      text,
      blocks,
      hidden,
      siteMessages: Object.values(workspace.siteText).filter((s) => s.hidden).length,
    },
    finding: { headline: article.findingHeadline, body: prose.finding },
    bylines: [],
    claims,
    notCheckable: notCheckableOf(workspace, hidden),
    scales: scalesOf(workspace, claims),
  }
}

function publicClaims(workspace: Workspace, prose: PageProse, hidden: readonly Span[]): PublicClaim[] {
  const told = claimsInOrder(workspace)
    .filter(({ claim }) => !claim.leftOut)
    .map((numbered) => ({
      ...numbered,
      places: numbered.appearances.flatMap((a) => publicAppearance(workspace, a, hidden)),
    }))
    .filter(({ places }) => places.length > 0)
  return told.map(({ claim, places }, index) => {
    const scale = claim.scaleVersionId === null ? undefined : workspace.scales[claim.scaleVersionId]
    const { id, text, wording, checks, reading, saidWhen, knownWhen, inShort } = claim
    return {
      ...{ id, number: index + 1, text, wording, checks, reading, saidWhen, knownWhen, inShort },
      verdict: scale && claim.verdictKey !== null ? verdictOf(scale, claim.verdictKey) : null,
      explanation: prose.explanations[claim.id] ?? [],
      citations: citationsOf(workspace, claim.id),
      attempts: Object.values(workspace.attempt)
        .filter((a) => a.claimId === claim.id && a.removedAt === null)
        .sort((a, b) => compare(a.date, b.date) || compare(a.createdAt, b.createdAt))
        .map(({ kind, date, channel, outcome }) => ({ kind, date, channel, outcome })),
      appearances: places,
    }
  })
}

function citationsOf(workspace: Workspace, claimId: string): PublicCitation[] {
  return Object.values(workspace.citation)
    .filter((c) => c.claimId === claimId && c.removedAt === null)
    .sort((a, b) => compare(a.createdAt, b.createdAt) || compare(a.id, b.id))
    .map((c) => publicCitation(c, workspace.source[c.sourceId]))
}

/** A source that is not here is one that must not be named. */
function publicCitation(citation: Citation, source: Source | undefined): PublicCitation {
  const { stance, quote, locator, readersMayKnow } = citation
  if (!source || source.confidential) return { confidential: true, stance, told: readersMayKnow }
  const { title, url, author, publisher, issued, accessed, archivedUrl, kind, dependsOn, interest } = source
  return {
    confidential: false,
    stance,
    title,
    url,
    author,
    publisher,
    issued,
    accessed,
    archivedUrl,
    kind,
    dependsOn,
    interest,
    quote,
    locator,
  }
}

/** An appearance with the part of its spans that readers can see; nothing where all of it is hidden by now. */
function publicAppearance(workspace: Workspace, appearance: Appearance, hidden: readonly Span[]): PublicAppearance[] {
  const visible = visibleSpans(workspace, appearance.id, hidden)
  const first = visible[0]
  if (!first) return []
  const { role, paragraph } = standing(workspace.capture, first, hidden)
  return [
    {
      id: appearance.id,
      spans: visible,
      quotes: visible.map((span) => blockText(workspace.capture, span)),
      role,
      paragraph,
      stance: appearance.stance,
      speakers: appearance.speakers.map(({ kind, name, phrase }) => ({ kind, name, phrase: phrase?.exact ?? null })),
    },
  ]
}

/**
 * An annotation's spans as readers may see them. Where words inside one were hidden since, nothing of it is left: what
 * remains may say the opposite of what was judged.
 */
function visibleSpans(workspace: Workspace, annotationId: string, hidden: readonly Span[]): Span[] {
  const selectors = workspace.placement[annotationId]?.selectors ?? []
  if (selectors.some((selector) => hidden.some((hole) => overlaps(hole, selector)))) return []
  return selectors.map(({ start, end }) => ({ start, end }))
}

function standing(
  { blocks }: Capture,
  span: Span,
  hidden: readonly Span[],
): Pick<PublicAppearance, 'role' | 'paragraph'> {
  const block = blocks.find((b) => b.start <= span.start && span.start < b.end)
  if (!block) throw new RangeError('A span begins outside every block')
  if (block.role !== 'paragraph') return { role: block.role, paragraph: null }
  const visible = blocks.filter((b) => b.role === 'paragraph' && !hidden.some((h) => contains(h, b)))
  return { role: 'paragraph', paragraph: visible.indexOf(block) + 1 }
}

function notCheckableOf(workspace: Workspace, hidden: readonly Span[]): AnnotatedPage['notCheckable'] {
  return annotationsInOrder(workspace).flatMap((annotation) => {
    if (annotation.kind !== 'notCheckable') return []
    const spans = visibleSpans(workspace, annotation.id, hidden)
    if (spans.length === 0) return []
    return [
      {
        id: annotation.id,
        spans,
        quotes: spans.map((span) => blockText(workspace.capture, span)),
        reason: annotation.reason,
      },
    ]
  })
}

function scalesOf(workspace: Workspace, claims: readonly PublicClaim[]): AnnotatedPage['scales'] {
  const told = new Set(claims.map((c) => workspace.claim[c.id]?.scaleVersionId))
  return Object.values(workspace.scales).filter((scale) => told.has(scale.id))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
