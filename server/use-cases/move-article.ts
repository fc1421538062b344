import { changed } from '../../domain/change.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { findOpenArticle } from '../kernel/find.ts'

/** Puts an article into a story, or out of any. */
export const moveArticle: UseCase<'moveArticle'> = async ({ tx }, { articleId, storyId }) => {
  const article = await findOpenArticle(tx, articleId)
  if (!article.ok) return article
  if (storyId !== null && !(await tx.story.findUnique({ where: { id: storyId } })))
    return fail({ type: 'notFound', what: 'story' })
  const subjects = [articleId, storyId, article.value.storyId].filter((id) => id !== null)
  return ok({ changes: [changed('article', article.value, { storyId })], subjects, articles: [articleId] })
}
