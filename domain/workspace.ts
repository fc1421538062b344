import type { Annotation, Placement } from './annotation.ts'
import type { Article, Desk, Story } from './article.ts'
import type { Capture, SiteText } from './capture.ts'
import type { Claim } from './claim.ts'
import type { Change, Changed, DeskEvent, Entities, EntityName } from './event.ts'
import { partKey, partsOf } from './event.ts'
import type { Query } from './query.ts'
import type { ScaleVersion } from './scale.ts'
import type { Attempt, Citation, Source } from './source.ts'

type ById<T> = Readonly<Record<string, T>>

/** Everything a desk member has in view of one article. Deleted and removed things stay in it, dated. */
export type Workspace = {
  readonly desk: Desk
  readonly article: Article
  readonly capture: Capture
  readonly story: Story | null
  readonly siteText: ById<SiteText>
  readonly annotation: ById<Annotation>
  /** By annotation id: the placement in `capture`. */
  readonly placement: ById<Placement>
  /** The claims that appear here. */
  readonly claim: ById<Claim>
  readonly citation: ById<Citation>
  /** The sources of those citations; confidential ones are absent for those who may not see them. */
  readonly source: ById<Source>
  readonly attempt: ById<Attempt>
  readonly query: ById<Query>
  /** Scale versions in use here and the desk's own, by id. */
  readonly scales: ById<ScaleVersion>
  /** Names of members who did something here, by id. */
  readonly members: ById<string>
  /** How many places elsewhere (other articles) each claim has. */
  readonly elsewhere: ById<number>
  /** The version of each part that was ever changed, by `partKey`; 0 where there is none. */
  readonly versions: ById<number>
  /** The seq of this article's newest event. */
  readonly seq: number
}

/** The version of a part as this workspace knows it. */
export function versionOf(workspace: Workspace, subject: string, part: string): number {
  return workspace.versions[partKey({ subject, part })] ?? 0
}

/**
 * The workspace after `event`. An event that was already applied changes nothing.
 * `null` when the event cannot be applied here and the workspace has to be read
 * again: an earlier event of this article is missing, its changes are not to be
 * had, or it brings in a claim or a source that this workspace does not hold.
 */
export function applyEvent(workspace: Workspace, event: DeskEvent): Workspace | null {
  if (event.seq <= workspace.seq) return workspace
  const line = event.articles.find((a) => a.id === workspace.article.id)
  if (line && line.previousSeq !== workspace.seq) return null
  if (!event.changes) return null
  const changed = withChanges(workspace, event.changes)
  if (!changed) return null
  const versions = partsOf(event.part, event.changes).map((part) => [partKey(part), event.seq] as const)
  return {
    ...changed,
    versions: { ...changed.versions, ...Object.fromEntries(versions) },
    seq: line ? event.seq : workspace.seq,
  }
}

/**
 * The workspace after `changes`, whose versions and seq are not touched. `null` where they bring in a claim or a
 * source that it does not hold.
 */
export function withChanges(workspace: Workspace, changes: readonly Change[]): Workspace | null {
  const changed = changes.reduce(applyChange, workspace)
  return changes.every((change) => holdsItsClaim(changed, change)) && holdsCited(changed, changes) ? changed : null
}

/** A claim that is here stays, so that only what was changed can lack its own. */
function holdsItsClaim({ annotation, claim }: Workspace, { entity, id }: Change): boolean {
  const place = entity === 'annotation' ? annotation[id] : undefined
  return place?.kind !== 'appearance' || claim[place.claimId] !== undefined
}

/** A source used before, in another article, comes by its id alone. */
function holdsCited(workspace: Workspace, changes: readonly Change[]): boolean {
  return changes.every((c) => c.entity !== 'citation' || !('created' in c) || workspace.source[c.created.sourceId])
}

function applyChange(workspace: Workspace, change: Change): Workspace {
  switch (change.entity) {
    case 'article':
      return change.id === workspace.article.id
        ? { ...workspace, article: merged(workspace.article, change) }
        : workspace
    case 'desk':
      return { ...workspace, desk: merged({ ...workspace.desk, id: 'desk' }, change) }
    case 'story':
      return workspace.story?.id === change.id ? { ...workspace, story: merged(workspace.story, change) } : workspace
    case 'capture':
    case 'invitation':
      return workspace
    case 'member':
      return withMember(workspace, change)
    case 'placement':
      return withPlacement(workspace, change)
    case 'annotation':
      return belongsElsewhere(workspace, change) ? workspace : withEntity(workspace, change)
    case 'siteText':
    case 'claim':
    case 'citation':
    case 'source':
    case 'attempt':
    case 'query':
      return withEntity(workspace, change)
  }
}

/** Other articles' annotations and placements may ride on the same event. */
function belongsElsewhere(workspace: Workspace, change: Change<'annotation'>): boolean {
  return 'created' in change ? change.created.articleId !== workspace.article.id : !workspace.annotation[change.id]
}

function withPlacement(workspace: Workspace, change: Change<'placement'>): Workspace {
  const after = 'created' in change ? change.created : changedPlacement(workspace, change)
  if (!after || after.captureId !== workspace.capture.id) return workspace
  return { ...workspace, placement: { ...workspace.placement, [after.annotationId]: after } }
}

function changedPlacement({ placement }: Workspace, change: Changed<'placement'>): Placement | undefined {
  const before = Object.values(placement).find((p) => p.id === change.id)
  return before && { ...before, ...change.after }
}

function withMember(workspace: Workspace, change: Change<'member'>): Workspace {
  const name = 'created' in change ? change.created.name : change.after.name
  return name === undefined ? workspace : { ...workspace, members: { ...workspace.members, [change.id]: name } }
}

type Shelf = 'siteText' | 'annotation' | 'claim' | 'citation' | 'source' | 'attempt' | 'query'

function withEntity(workspace: Workspace, change: Change<Shelf>): Workspace {
  const shelf: ById<Entities[Shelf]> = workspace[change.entity]
  const before = shelf[change.id]
  if (!('created' in change) && !before) return workspace
  const after = 'created' in change ? change.created : { ...before, ...change.after }
  return { ...workspace, [change.entity]: { ...shelf, [change.id]: after } }
}

function merged<T extends object>(entity: T, change: Change<EntityName>): T {
  return 'created' in change ? entity : { ...entity, ...change.after }
}
