import type { ClaimSearch } from '../domain/claim-search.ts'
import type { DeskEvent } from '../domain/event.ts'
import type { Room } from '../domain/live.ts'
import type { Actor } from '../domain/member.ts'
import { may } from '../domain/permissions.ts'
import type { Result } from '../domain/problem.ts'
import type { Prose, ProseRef } from '../domain/prose.ts'
import type { Database } from './database.ts'
import type { ServedPage } from './export-html.ts'
import { exportHtml } from './export-html.ts'
import { proseOf } from './prose/clean-prose.ts'
import { loadProse } from './prose/load-prose.ts'
import { readProse } from './prose/prose-log.ts'
import { readArticle, readArticles, readDocument } from './reading/articles.ts'
import { readClaimHistory } from './reading/claim-history.ts'
import { readLooks } from './reading/claim-looks.ts'
import { readClaim, readClaims } from './reading/claims.ts'
import { forReader, readEvents, readHistory } from './reading/events.ts'
import { readMembers } from './reading/members.ts'
import { readOutlets } from './reading/outlets.ts'
import { readRecord } from './reading/record.ts'
import { roomRefusal } from './reading/room.ts'
import { readSettings } from './reading/settings.ts'
import { readSources } from './reading/sources.ts'
import { readStories, readStory } from './reading/stories.ts'
import { readWorkspace } from './reading/workspace.ts'

/** Everything that a member can read, each asked by an actor who may. */
export type Readings = ReturnType<typeof openReadings>

/** The readings of a desk. Lists throw for who may not read at all: every door has asked before. */
export function openReadings(db: Database) {
  return {
    articles: (actor: Actor) => allowed(actor, () => readArticles(db)),
    article: (actor: Actor, articleId: string) => allowed(actor, () => readArticle(db, articleId)),
    document: (actor: Actor, articleId: string) => allowed(actor, () => readDocument(db, articleId)),
    workspace: (actor: Actor, articleId: string) => allowed(actor, () => readWorkspace(db, actor, articleId)),
    record: (actor: Actor, articleId: string) => allowed(actor, () => readRecord(db, actor, articleId)),
    events: (actor: Actor, articleId: string, after: number) =>
      allowed(actor, () => readEvents(db, actor, articleId, after)),
    /** An event of which a subscription told, as `actor` may see it. */
    eventFor: (actor: Actor, event: DeskEvent): Promise<DeskEvent> =>
      allowed(actor, async () => (await forReader(db.prisma, actor, [event]))[0] ?? event),
    roomRefusal: (actor: Actor, room: Room) => roomRefusal(db, actor, room),
    history: (actor: Actor, subjects: readonly string[]) => allowed(actor, () => readHistory(db, actor, subjects)),
    claimHistory: (actor: Actor, claimId: string, before: string | null) =>
      allowed(actor, () => readClaimHistory(db, actor, claimId, before)),
    looks: (actor: Actor, articleId: string) => allowed(actor, () => readLooks(db, actor, articleId)),
    stories: (actor: Actor) => allowed(actor, () => readStories(db)),
    story: (actor: Actor, storyId: string) => allowed(actor, () => readStory(db, storyId)),
    claims: (actor: Actor, search?: ClaimSearch) => allowed(actor, () => readClaims(db, actor, search)),
    outlets: (actor: Actor) => allowed(actor, () => readOutlets(db)),
    claim: (actor: Actor, claimId: string) => allowed(actor, () => readClaim(db, actor, claimId)),
    sources: (actor: Actor, query?: string) => allowed(actor, () => readSources(db, actor, query)),
    members: (actor: Actor) => allowed(actor, () => readMembers(db, actor)),
    settings: (actor: Actor) => allowed(actor, () => readSettings(db)),
    prose: (actor: Actor, id: string) => allowed(actor, () => readProse(db, id)),
    proseOf: (actor: Actor, ref: ProseRef): Promise<Prose> =>
      allowed(actor, async () => proseOf((await loadProse(db.prisma, ref)).doc)),
    html: (actor: Actor, articleId: string, text: 'excerpts' | 'whole'): Promise<Result<ServedPage>> =>
      allowed(actor, () => exportHtml(db, articleId, text, new Date())),
  }
}

function allowed<T>(actor: Actor, read: () => Promise<T>): Promise<T> {
  if (!may(actor, 'read')) throw new RangeError(`A ${actor.role} may not read`)
  return read()
}
