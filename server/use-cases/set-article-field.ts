import type { Article } from '../../domain/article.ts'
import type { ArticleField } from '../../domain/command.ts'
import type { Problem } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { changed } from '../kernel/decision.ts'
import { findOpenArticle } from '../kernel/find.ts'
import { metadataFault } from './import-article.ts'

/** The fields that always hold text: empty is "nothing noted", never unknown. */
const TEXT_FIELDS: readonly ArticleField[] = ['workingTitle', 'obtained', 'findingHeadline']

/** Sets one field of an article; `null` is "not known". Problems: `badDate`, `badAddress`, `badLanguage`, `archived`, `empty`. */
export const setArticleField: UseCase<'setArticleField'> = async ({ tx }, { articleId, field, value }) => {
  const article = await findOpenArticle(tx, articleId)
  if (!article.ok) return article
  const after: Partial<Article> = { [field]: TEXT_FIELDS.includes(field) ? (value ?? '') : value || null }
  const fault = metadataFault({ ...article.value, ...after }) ?? namelessness({ ...article.value, ...after })
  if (fault) return fail(fault)
  return ok({ changes: [changed('article', article.value, after)], subjects: [articleId], articles: [articleId] })
}

function namelessness({ headline, workingTitle }: Article): Problem | null {
  if (headline !== null || workingTitle.trim() !== '') return null
  return {
    type: 'invalid',
    issues: [{ path: 'workingTitle', message: 'an article without a headline needs a working title' }],
  }
}
