import type { Actor } from '../domain/member.ts'
import { may } from '../domain/permissions.ts'
import type { Result } from '../domain/problem.ts'
import type { Prose, ProseRef } from '../domain/prose.ts'
import type { Database } from './database.ts'
import type { ServedPage } from './export-html.ts'
import { exportHtml } from './export-html.ts'
import { proseOf } from './prose/clean-prose.ts'
import { loadProse, readProse } from './prose/prose-log.ts'
import { readArticles, readDocument } from './reading/articles.ts'
import { readClaim, readClaims } from './reading/claims.ts'
import { readEvents, readHistory } from './reading/events.ts'
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
    document: (actor: Actor, articleId: string) => allowed(actor, () => readDocument(db, articleId)),
    workspace: (actor: Actor, articleId: string) => allowed(actor, () => readWorkspace(db, actor, articleId)),
    events: (actor: Actor, articleId: string, after: number) =>
      allowed(actor, () => readEvents(db, actor, articleId, after)),
    history: (actor: Actor, subjects: readonly string[]) => allowed(actor, () => readHistory(db, actor, subjects)),
    stories: (actor: Actor) => allowed(actor, () => readStories(db)),
    story: (actor: Actor, storyId: string) => allowed(actor, () => readStory(db, storyId)),
    claims: (actor: Actor, query?: string) => allowed(actor, () => readClaims(db, query)),
    claim: (actor: Actor, claimId: string) => allowed(actor, () => readClaim(db, actor, claimId)),
    sources: (actor: Actor, query?: string) => allowed(actor, () => readSources(db, actor, query)),
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
