import type { Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { StoryPage, StorySummary } from '../../domain/reading.ts'
import type { Database } from '../database.ts'
import { entityFrom } from '../entities.ts'
import { summaries } from './articles.ts'
import { claimSummaries } from './claims.ts'
import { consistently, consistentResult } from './consistently.ts'
import { versionsOf } from './versions.ts'

/** All stories, the newest first. */
export function readStories(db: Database): Promise<StorySummary[]> {
  return consistently(db, async (tx) => {
    const rows = await tx.story.findMany({
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      include: { _count: { select: { articles: true } } },
    })
    return rows.map(({ _count, ...row }) => ({ ...entityFrom('story', row), articles: _count.articles }))
  })
}

/** A story with its articles and their claims. Problem: `notFound`. */
export function readStory(db: Database, storyId: string): Promise<Result<StoryPage>> {
  return consistentResult(db, async (tx) => {
    const row = await tx.story.findUnique({ where: { id: storyId } })
    if (!row) return fail({ type: 'notFound', what: 'story' })
    const articles = await summaries(tx, { storyId })
    const claims = await claimSummaries(tx, { appearances: { some: { deletedAt: null, article: { storyId } } } })
    return ok({
      story: entityFrom('story', row),
      articles,
      claims,
      versions: await versionsOf(tx, [storyId, ...articles.map((a) => a.id)]),
    })
  })
}
