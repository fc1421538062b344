import { changed } from '../../domain/change.ts'
import { ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { findOpenArticle } from '../kernel/find.ts'

/** Says how an article is checked: selected claims, or every fact. Verdicts that were given keep their scale. */
export const setChecking: UseCase<'setChecking'> = async ({ tx }, { articleId, checking }) => {
  const article = await findOpenArticle(tx, articleId)
  if (!article.ok) return article
  const changes = [changed('article', article.value, { checking })]
  return ok({ changes, subjects: [articleId], articles: [articleId] })
}
