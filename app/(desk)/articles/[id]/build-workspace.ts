import type { Annotation, Appearance, Speaker } from '../../../../domain/annotation.ts'
import { placementId, selectorFor } from '../../../../domain/annotation.ts'
import type { Article, Desk } from '../../../../domain/article.ts'
import type { Block, BlockRole, Capture, SiteText } from '../../../../domain/capture.ts'
import type { Claim } from '../../../../domain/claim.ts'
import type { DeskEvent } from '../../../../domain/event.ts'
import { FIVE_STEPS } from '../../../../domain/scale.ts'
import type { Span } from '../../../../domain/span.ts'
import type { Workspace } from '../../../../domain/workspace.ts'

/** For tests: where `words` stand in the workspace's text. Throws where they do not. */
export function spanOf(workspace: Pick<Workspace, 'capture'>, words: string): Span {
  const start = workspace.capture.text.indexOf(words)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return { start, end: start + words.length }
}

/** For tests: a workspace on an article of these lines, without a mark. */
export function buildWorkspace(lines: readonly (string | readonly [BlockRole, string])[]): Workspace {
  return {
    desk: DESK,
    article: ARTICLE,
    capture: captureOf(lines.map((line) => (typeof line === 'string' ? (['paragraph', line] as const) : line))),
    story: null,
    siteText: {},
    annotation: {},
    placement: {},
    claim: {},
    citation: {},
    source: {},
    attempt: {},
    scales: { [FIVE_STEPS.id]: FIVE_STEPS },
    members: { m1: 'Ada Example' },
    elsewhere: {},
    versions: {},
    seq: 1,
  }
}

/** For tests: the workspace with a claim at `words`; one of the same `claimId` gets a further place. */
export function withClaim(workspace: Workspace, id: string, words: string, claim: Partial<Claim> = {}): Workspace {
  const claimId = claim.id ?? `claim-${id}`
  const whole: Claim = { ...CLAIM, id: claimId, text: words, ...workspace.claim[claimId], ...claim }
  const annotation: Appearance = { ...COMMON, id, kind: 'appearance', claimId, stance: 'asserts', speakers: [] }
  const marked = withMark(workspace, annotation, words)
  return { ...marked, claim: { ...marked.claim, [claimId]: whole } }
}

/** For tests: the workspace with speakers at an appearance. */
export function withSpeakers(workspace: Workspace, id: string, speakers: readonly Speaker[]): Workspace {
  const annotation = workspace.annotation[id]
  if (annotation?.kind !== 'appearance') throw new Error(`no appearance: ${id}`)
  return { ...workspace, annotation: { ...workspace.annotation, [id]: { ...annotation, speakers } } }
}

/** For tests: the workspace with a comment at `words`. */
export function withComment(workspace: Workspace, id: string, words: string, text = 'Ask the desk'): Workspace {
  return withMark(workspace, { ...COMMON, id, kind: 'comment', text }, words)
}

/** For tests: the workspace with a mark "not checkable" at `words`. */
export function withNotCheckable(workspace: Workspace, id: string, words: string): Workspace {
  return withMark(workspace, { ...COMMON, id, kind: 'notCheckable', reason: 'opinion' }, words)
}

/** For tests: the workspace with `words` hidden as the site's. */
export function withHidden(workspace: Workspace, words: string): Workspace {
  const id = `site-${words}`
  const siteText: SiteText = {
    id,
    captureId: workspace.capture.id,
    reason: 'donation',
    hidden: true,
    decidedBy: 'rule',
    ...spanOf(workspace, words),
  }
  return { ...workspace, siteText: { ...workspace.siteText, [id]: siteText } }
}

/** For tests: an event that changes a claim's line "in short", on the article's line after `previousSeq`. */
export function inShortEvent(seq: number, previousSeq: number, claimId: string, inShort: string): DeskEvent {
  return {
    seq,
    at: NOW,
    memberId: 'm1',
    command: 'setClaimField',
    key: `key-${seq}`,
    subjects: [claimId],
    articles: [{ id: ARTICLE.id, previousSeq }],
    part: { subject: claimId, part: 'inShort' },
    changes: [{ entity: 'claim', id: claimId, before: {}, after: { inShort } }],
    hash: '',
  }
}

function withMark(workspace: Workspace, annotation: Annotation, words: string): Workspace {
  const { capture } = workspace
  const placement = {
    id: placementId(annotation.id, capture.id),
    annotationId: annotation.id,
    captureId: capture.id,
    state: 'unchanged' as const,
    selectors: [selectorFor(capture.text, spanOf(workspace, words))],
  }
  return {
    ...workspace,
    annotation: { ...workspace.annotation, [annotation.id]: annotation },
    placement: { ...workspace.placement, [annotation.id]: placement },
  }
}

function captureOf(lines: readonly (readonly [BlockRole, string])[]): Capture {
  const blocks: Block[] = []
  for (const [role, text] of lines) {
    const start = (blocks.at(-1)?.end ?? -1) + 1
    blocks.push({ index: blocks.length, role, start, end: start + text.length })
  }
  const text = lines.map(([, line]) => line).join('\n')
  return { ...CAPTURE, text, blocks }
}

const NOW = '2026-11-21T10:00:00.000Z'

const COMMON = { articleId: 'article', createdAt: NOW, createdBy: 'm1', deletedAt: null }

const DESK: Desk = {
  name: 'Example Desk',
  publicationUrl: '',
  method: '',
  contact: '',
  complaints: '',
  corrections: '',
  scaleVersionId: FIVE_STEPS.id,
}

const ARTICLE: Article = {
  id: 'article',
  storyId: null,
  headline: null,
  workingTitle: 'A working title',
  outlet: 'The Harbour Post',
  byline: null,
  publishedAt: null,
  url: null,
  language: 'en',
  obtained: '',
  textBasis: null,
  findingHeadline: '',
  createdAt: NOW,
  createdBy: 'm1',
  archivedAt: null,
}

const CAPTURE: Omit<Capture, 'text' | 'blocks'> = {
  id: 'capture',
  articleId: 'article',
  number: 1,
  sha256: '',
  how: 'pasted',
  fileName: null,
  bytesSha256: '',
  capturedAt: NOW,
  capturedBy: 'm1',
}

const CLAIM: Claim = {
  id: '',
  text: '',
  wording: 'quoted',
  checks: 'true',
  reading: '',
  saidWhen: '',
  knownWhen: '',
  scaleVersionId: null,
  verdictKey: null,
  verdictCaptureIds: [],
  inShort: '',
  leftOut: false,
  createdAt: NOW,
  createdBy: 'm1',
  retiredAt: null,
}
