import type { Appearance } from './annotation.ts'
import { placementId, selectorFor } from './annotation.ts'
import type { Claim } from './claim.ts'
import type { DeskEvent } from './event.ts'
import { FIVE_STEPS } from './scale.ts'
import type { Span } from './span.ts'
import type { Workspace } from './workspace.ts'

const AT = '2026-11-21T12:00:00.000Z'

/** A claim that says `id`, with nothing decided. */
export function buildClaim(id: string, fields: Partial<Claim> = {}): Claim {
  return {
    ...{
      id,
      text: id,
      wording: 'quoted',
      checks: 'true',
      reading: '',
      saidWhen: '',
      knownWhen: '',
      inShort: '',
      leftOut: false,
    },
    ...{
      scaleVersionId: null,
      verdictKey: null,
      verdictCaptureIds: [],
      createdAt: AT,
      createdBy: 'm',
      retiredAt: null,
    },
    ...fields,
  }
}

/** An appearance of a claim in the article `article`. */
export function buildAppearance(id: string, claimId: string, fields: Partial<Appearance> = {}): Appearance {
  return {
    id,
    articleId: 'article',
    kind: 'appearance',
    claimId,
    stance: 'asserts',
    speakers: [],
    createdAt: AT,
    createdBy: 'm',
    deletedAt: null,
    ...fields,
  }
}

/** A workspace of an article that says `text`, with a claim `c-ID` at the spans of each appearance `ID`. */
export function buildWorkspace(text: string, marks: Readonly<Record<string, readonly Span[]>> = {}): Workspace {
  const ids = Object.keys(marks)
  const on = <T>(make: (id: string) => T) => Object.fromEntries(ids.map((id) => [id, make(id)]))
  const unknown = {
    storyId: null,
    headline: null,
    outlet: null,
    byline: null,
    publishedAt: null,
    url: null,
    language: null,
    textBasis: null,
    archivedAt: null,
  }
  return {
    desk: {
      name: 'Desk',
      publicationUrl: '',
      method: '',
      contact: '',
      complaints: '',
      corrections: '',
      scaleVersionId: FIVE_STEPS.id,
    },
    article: {
      id: 'article',
      workingTitle: 'An article',
      obtained: '',
      findingHeadline: '',
      createdAt: AT,
      createdBy: 'm',
      ...unknown,
    },
    capture: {
      id: 'capture',
      articleId: 'article',
      number: 1,
      text,
      sha256: '',
      blocks: [],
      how: 'pasted',
      fileName: null,
      bytesSha256: '',
      capturedAt: AT,
      capturedBy: 'm',
    },
    ...{
      story: null,
      siteText: {},
      citation: {},
      source: {},
      attempt: {},
      members: {},
      elsewhere: {},
      versions: {},
      seq: 10,
    },
    annotation: on((id) => buildAppearance(id, `c-${id}`)),
    placement: on((id) => ({
      id: placementId(id, 'capture'),
      annotationId: id,
      captureId: 'capture',
      state: 'unchanged' as const,
      selectors: (marks[id] ?? []).map((s) => selectorFor(text, s)),
    })),
    claim: Object.fromEntries(ids.map((id) => [`c-${id}`, buildClaim(`c-${id}`)])),
    scales: { [FIVE_STEPS.id]: FIVE_STEPS },
  }
}

/** The event after `buildWorkspace`'s seq on its article's line. */
export function buildEvent(fields: Partial<DeskEvent>): DeskEvent {
  return {
    seq: 11,
    at: AT,
    memberId: 'm',
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
