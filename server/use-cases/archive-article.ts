import { changed } from '../../domain/change.ts'
import { ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { findArticle } from '../kernel/find.ts'

/** Puts an article into the archive, where nothing of it can be changed, or takes it out. */
export const archiveArticle: UseCase<'archiveArticle'> = async ({ tx, at }, { articleId, archived }) => {
  const article = await findArticle(tx, articleId)
  if (!article.ok) return article
  const change = changed('article', article.value, { archivedAt: archived ? at : null })
  return ok({ changes: [change], subjects: [articleId], articles: [articleId] })
}
