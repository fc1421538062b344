import type { Annotation, Appearance, Speaker } from './annotation.ts'
import { placementId, selectorFor } from './annotation.ts'
import type { Block, BlockRole, SiteText } from './capture.ts'
import type { Claim } from './claim.ts'
import type { DeskEvent } from './event.ts'
import type { Query } from './query.ts'
import { FIVE_STEPS, LINE_CHECK } from './scale.ts'
import type { Attempt, Citation, Source } from './source.ts'
import type { Span } from './span.ts'
import type { Workspace } from './workspace.ts'

/** When everything of these fixtures was made. */
export const BUILT_AT = '2026-11-21T10:00:00.000Z'

/** By whom. */
const BY = 'm1'

/** A claim that says `id`, with nothing decided. */
export function buildClaim(id: string, fields: Partial<Claim> = {}): Claim {
  return {
    id,
    text: id,
    wording: 'quoted',
    checks: 'true',
    factKind: null,
    reading: '',
    saidWhen: '',
    knownWhen: '',
    scaleVersionId: null,
    verdictKey: null,
    verdictCaptureIds: [],
    inShort: '',
    leftOut: false,
    assigneeId: null,
    status: 'open',
    statusReason: '',
    statusBy: null,
    statusAt: null,
    createdAt: BUILT_AT,
    createdBy: BY,
    retiredAt: null,
    ...fields,
  }
}

/** An appearance of a claim in the article `article`. */
export function buildAppearance(id: string, claimId: string, fields: Partial<Appearance> = {}): Appearance {
  return { ...common(id), kind: 'appearance', claimId, stance: 'asserts', speakers: [], ...fields }
}

function common(id: string) {
  return { id, articleId: 'article', createdAt: BUILT_AT, createdBy: BY, deletedAt: null }
}

/** A public source called `id`. */
export function buildSource(id: string, fields: Partial<Source> = {}): Source {
  return {
    id,
    title: id,
    url: null,
    author: '',
    publisher: '',
    issued: '',
    accessed: '',
    archivedUrl: null,
    kind: null,
    dependsOn: '',
    interest: '',
    confidential: false,
    createdAt: BUILT_AT,
    createdBy: BY,
    ...fields,
  }
}

/** A citation of a source for a claim, without a stance. */
export function buildCitation(id: string, claimId: string, sourceId: string, fields: Partial<Citation> = {}): Citation {
  return {
    ...{ id, claimId, sourceId, stance: null, quote: '', locator: '', readersMayKnow: '' },
    ...{ createdAt: BUILT_AT, createdBy: BY, removedAt: null },
    ...fields,
  }
}

/** A search for a claim, without an outcome. */
export function buildAttempt(id: string, claimId: string, fields: Partial<Attempt> = {}): Attempt {
  const search = { kind: 'search', date: '2026-11-21', channel: 'The register', outcome: '' } as const
  return { id, claimId, ...search, createdAt: BUILT_AT, createdBy: BY, removedAt: null, ...fields }
}

/** A query to the author about a claim, not yet decided. */
export function buildQuery(id: string, claimId: string, fields: Partial<Query> = {}): Query {
  const undecided = { decision: null, decidedWords: '', decisionNote: '', decidedBy: null, decidedAt: null }
  const asked = { to: 'author', question: 'Is that so?', askedAt: BUILT_AT, askedBy: BY } as const
  return { id, claimId, ...asked, ...undecided, withdrawnAt: null, ...fields }
}

/** A workspace on an article of these lines, at seq 1 and without a mark. */
export function buildWorkspace(lines: readonly (string | readonly [BlockRole, string])[]): Workspace {
  const captured = lines.map((line) => (typeof line === 'string' ? (['paragraph', line] as const) : line))
  const desk = { name: 'Example Desk', publicationUrl: '', method: '', contact: '', complaints: '', corrections: '' }
  return {
    desk: { ...desk, scaleVersionId: FIVE_STEPS.id },
    article: {
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
      checking: 'claims',
      createdAt: BUILT_AT,
      createdBy: BY,
      archivedAt: null,
    },
    capture: {
      id: 'capture',
      articleId: 'article',
      number: 1,
      text: captured.map(([, line]) => line).join('\n'),
      sha256: '',
      blocks: blocksOf(captured),
      how: 'pasted',
      fileName: null,
      bytesSha256: '',
      capturedAt: BUILT_AT,
      capturedBy: BY,
    },
    story: null,
    siteText: {},
    annotation: {},
    placement: {},
    claim: {},
    citation: {},
    source: {},
    attempt: {},
    query: {},
    scales: { [FIVE_STEPS.id]: FIVE_STEPS, [LINE_CHECK.id]: LINE_CHECK },
    members: { m1: 'Ada Example' },
    elsewhere: {},
    versions: {},
    seq: 1,
  }
}

function blocksOf(lines: readonly (readonly [BlockRole, string])[]): Block[] {
  const blocks: Block[] = []
  for (const [role, text] of lines) {
    const start = (blocks.at(-1)?.end ?? -1) + 1
    blocks.push({ index: blocks.length, role, start, end: start + text.length })
  }
  return blocks
}

/** A workspace of an article that says `text`, at seq 10, with a claim `c-ID` at the spans of each appearance `ID`. */
export function buildMarked(text: string, marks: Readonly<Record<string, readonly Span[]>> = {}): Workspace {
  const marked = Object.entries(marks).reduce(
    (workspace, [id, spans]) => withMark(workspace, buildAppearance(id, `c-${id}`), spans),
    { ...buildWorkspace([text]), seq: 10 },
  )
  return { ...marked, claim: Object.fromEntries(Object.keys(marks).map((id) => [`c-${id}`, buildClaim(`c-${id}`)])) }
}

/** Where `words` stand in the workspace's text. Throws where they do not. */
export function spanOf(workspace: Pick<Workspace, 'capture'>, words: string): Span {
  const start = workspace.capture.text.indexOf(words)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return { start, end: start + words.length }
}

/** The workspace with a claim at `words`; one of the same `claimId` gets a further place. */
export function withClaim(workspace: Workspace, id: string, words: string, claim: Partial<Claim> = {}): Workspace {
  const claimId = claim.id ?? `claim-${id}`
  const whole = buildClaim(claimId, { text: words, ...workspace.claim[claimId], ...claim })
  const marked = withMark(workspace, buildAppearance(id, claimId), [spanOf(workspace, words)])
  return { ...marked, claim: { ...marked.claim, [claimId]: whole } }
}

/** The workspace with speakers at an appearance. */
export function withSpeakers(workspace: Workspace, id: string, speakers: readonly Speaker[]): Workspace {
  const annotation = workspace.annotation[id]
  if (annotation?.kind !== 'appearance') throw new Error(`no appearance: ${id}`)
  return { ...workspace, annotation: { ...workspace.annotation, [id]: { ...annotation, speakers } } }
}

/** The workspace with a comment at `words`. */
export function withComment(workspace: Workspace, id: string, words: string, text = 'Ask the desk'): Workspace {
  return withMark(workspace, { ...common(id), kind: 'comment', text }, [spanOf(workspace, words)])
}

/** The workspace with a mark "not checkable" at `words`. */
export function withNotCheckable(workspace: Workspace, id: string, words: string): Workspace {
  return withMark(workspace, { ...common(id), kind: 'notCheckable', reason: 'opinion' }, [spanOf(workspace, words)])
}

/** The workspace with `words` hidden as the site's. */
export function withHidden(workspace: Workspace, words: string): Workspace {
  const id = `site-${words}`
  const decided = { captureId: workspace.capture.id, reason: 'donation', hidden: true, decidedBy: 'rule' } as const
  const siteText: SiteText = { id, ...decided, ...spanOf(workspace, words) }
  return { ...workspace, siteText: { ...workspace.siteText, [id]: siteText } }
}

function withMark(workspace: Workspace, annotation: Annotation, spans: readonly Span[]): Workspace {
  const { capture } = workspace
  const placement = {
    id: placementId(annotation.id, capture.id),
    annotationId: annotation.id,
    captureId: capture.id,
    state: 'unchanged' as const,
    selectors: spans.map((span) => selectorFor(capture.text, span)),
  }
  return {
    ...workspace,
    annotation: { ...workspace.annotation, [annotation.id]: annotation },
    placement: { ...workspace.placement, [annotation.id]: placement },
  }
}

/** The event after `buildMarked`'s seq on its article's line. */
export function buildEvent(fields: Partial<DeskEvent>): DeskEvent {
  return {
    seq: 11,
    at: BUILT_AT,
    memberId: BY,
    command: 'setVerdict',
    key: 'k',
    subjects: [],
    articles: [{ id: 'article', previousSeq: 10 }],
    part: null,
    changes: [],
    hash: '',
    ...fields,
  }
}

/** An event that changes a claim's line "in short", on the article's line after `previousSeq`. */
export function inShortEvent(seq: number, previousSeq: number, claimId: string, inShort: string): DeskEvent {
  return buildEvent({
    seq,
    command: 'setClaimField',
    key: `key-${seq}`,
    subjects: [claimId],
    articles: [{ id: 'article', previousSeq }],
    part: { subject: claimId, part: 'inShort' },
    changes: [{ entity: 'claim', id: claimId, before: {}, after: { inShort } }],
  })
}
