import { articleFault, articleFieldSet } from '../../domain/article-field.ts'
import { changed } from '../../domain/change.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { findOpenArticle } from '../kernel/find.ts'

/** Sets one field of an article; `null` is "not known". Problems: `badDate`, `badAddress`, `badLanguage`, `archived`, `invalid`. */
export const setArticleField: UseCase<'setArticleField'> = async ({ tx }, { articleId, field, value }) => {
  const article = await findOpenArticle(tx, articleId)
  if (!article.ok) return article
  const after = articleFieldSet(field, value)
  const fault = articleFault({ ...article.value, ...after })
  if (fault) return fail(fault)
  return ok({ changes: [changed('article', article.value, after)], subjects: [articleId], articles: [articleId] })
}
