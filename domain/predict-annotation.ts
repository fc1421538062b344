import type { Annotation } from './annotation.ts'
import type { By } from './change.ts'
import { changed, created } from './change.ts'
import { cleanSpans, outside } from './clean-spans.ts'
import type { CommandOf } from './command.ts'
import type { Change } from './event.ts'
import type { FoundPlace } from './new-annotation.ts'
import { marked, newAppearance, newComment, newNotCheckable, placed } from './new-annotation.ts'
import { newClaim } from './new-claim.ts'
import type { Span } from './span.ts'
import type { Workspace } from './workspace.ts'

/** What the commands about annotations would change in a workspace. */
export const PREDICTED_ANNOTATIONS = {
  claim: (workspace: Workspace, command: CommandOf<'claim'>, by: By) => {
    const place = placeOf(workspace, command)
    if (!place || workspace.claim[command.claimId]) return null
    const made = created('claim', newClaim(by, command.claimId, command.text, place.quote))
    return [made, ...marked(newAppearance(by, command), place)]
  },
  sameClaim: (workspace: Workspace, command: CommandOf<'sameClaim'>, by: By) => {
    const place = placeOf(workspace, command)
    return place && livingClaim(workspace, command.claimId) ? marked(newAppearance(by, command), place) : null
  },
  comment: (workspace: Workspace, command: CommandOf<'comment'>, by: By) => {
    const place = placeOf(workspace, command)
    return place && marked(newComment(by, command), place)
  },
  notCheckable: (workspace: Workspace, command: CommandOf<'notCheckable'>, by: By) => {
    const place = placeOf(workspace, command)
    return place && marked(newNotCheckable(by, command), place)
  },
  setComment: (workspace: Workspace, { annotationId, text }: CommandOf<'setComment'>) =>
    set(workspace, annotationId, 'comment', { text }),
  setNotCheckableReason: (workspace: Workspace, { annotationId, reason }: CommandOf<'setNotCheckableReason'>) =>
    set(workspace, annotationId, 'notCheckable', { reason }),
  setStance: (workspace: Workspace, { annotationId, stance }: CommandOf<'setStance'>) =>
    set(workspace, annotationId, 'appearance', { stance }),
  setSpeakers: (workspace: Workspace, { annotationId, speakers }: CommandOf<'setSpeakers'>) => {
    const stands = speakers.every(({ phrase }) => !phrase || holds(workspace, phrase))
    return stands ? set(workspace, annotationId, 'appearance', { speakers }) : null
  },
  setSpans: (workspace: Workspace, { annotationId, captureId, spans }: CommandOf<'setSpans'>) => {
    const before = workspace.placement[annotationId]
    const clean = cleanSpans(workspace.capture, Object.values(workspace.siteText), spans)
    if (!before || captureId !== workspace.capture.id || !clean.ok) return null
    const { selectors } = placed(annotationId, workspace.capture, clean.value).placement
    return [changed('placement', before, { state: 'unchanged', selectors })]
  },
  deleteAnnotation: (workspace: Workspace, { annotationId }: CommandOf<'deleteAnnotation'>, { at }: By) => {
    const before = workspace.annotation[annotationId]
    return before ? [changed('annotation', before, { deletedAt: before.deletedAt ?? at })] : null
  },
  restoreAnnotation: (workspace: Workspace, { annotationId }: CommandOf<'restoreAnnotation'>) => {
    const before = workspace.annotation[annotationId]
    if (!before || (before.kind === 'appearance' && !livingClaim(workspace, before.claimId))) return null
    return [changed('annotation', before, { deletedAt: null })]
  },
}

type Marking = { readonly annotationId: string; readonly articleId: string; readonly captureId: string }

function placeOf(workspace: Workspace, mark: Marking & { readonly spans: readonly Span[] }): FoundPlace | null {
  const { article, capture, annotation, siteText } = workspace
  if (mark.articleId !== article.id || mark.captureId !== capture.id || annotation[mark.annotationId]) return null
  const spans = cleanSpans(capture, Object.values(siteText), mark.spans)
  return spans.ok ? placed(mark.annotationId, capture, spans.value) : null
}

function livingClaim(workspace: Workspace, claimId: string): boolean {
  return workspace.claim[claimId]?.retiredAt === null
}

function holds({ capture }: Workspace, phrase: Span & { readonly exact: string }): boolean {
  return !outside(capture, phrase) && capture.text.slice(phrase.start, phrase.end) === phrase.exact
}

function set<K extends Annotation['kind']>(
  workspace: Workspace,
  annotationId: string,
  kind: K,
  after: Partial<Extract<Annotation, { kind: K }>>,
): Change[] | null {
  const before = workspace.annotation[annotationId]
  return before?.kind === kind ? [changed('annotation', before, after as Partial<Annotation>)] : null // its kind was just compared
}
