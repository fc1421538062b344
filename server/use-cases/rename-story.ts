import { changed } from '../../domain/change.ts'
import { fail, ok } from '../../domain/problem.ts'
import { entityFrom } from '../entities.ts'
import type { UseCase } from '../kernel/decision.ts'

/** Renames a story; it concerns every article in it. */
export const renameStory: UseCase<'renameStory'> = async ({ tx }, { storyId, title }) => {
  const row = await tx.story.findUnique({ where: { id: storyId }, include: { articles: { select: { id: true } } } })
  if (!row) return fail({ type: 'notFound', what: 'story' })
  const { articles, ...story } = row
  return ok({
    changes: [changed('story', entityFrom('story', story), { title })],
    subjects: [storyId],
    articles: articles.map((a) => a.id),
  })
}
